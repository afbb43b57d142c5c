import type { Shape } from './icons';
import { type Edit, insertLink, toggleCode, toggleLines, toggleSign } from './markup/edits';
import { messages } from './messages';
import { messages as words } from './rich/messages';

/** A change of the text with a button and keys of its own. */
export interface Tool {
  readonly shape: Shape;
  readonly label: string;
  readonly keys: string;
  readonly change: (edit: Edit) => Edit;
}

const onApple = /Mac|iP(hone|ad|od)/.test(navigator.platform);
const keys = (key: string, shift = false) =>
  `${onApple ? '⌘' : 'Ctrl+'}${shift ? (onApple ? '⇧' : 'Shift+') : ''}${key}`;

export const tools: readonly (Tool & { code: string; shift?: boolean })[] = [
  { shape: 'bold', label: messages.bold, keys: keys('B'), code: 'KeyB', change: (e) => toggleSign(e, '**') },
  {
    shape: 'italic',
    label: messages.italic,
    keys: keys('I'),
    code: 'KeyI',
    change: (e) => toggleSign(e, '*'),
  },
  {
    shape: 'heading',
    label: words.heading,
    keys: keys('1', true),
    code: 'Digit1',
    shift: true,
    change: (e) => toggleLines(e, 'heading'),
  },
  {
    shape: 'list',
    label: messages.list,
    keys: keys('8', true),
    code: 'Digit8',
    shift: true,
    change: (e) => toggleLines(e, 'bullet'),
  },
  {
    shape: 'numbers',
    label: messages.numbers,
    keys: keys('7', true),
    code: 'Digit7',
    shift: true,
    change: (e) => toggleLines(e, 'number'),
  },
  {
    shape: 'quote',
    label: messages.quote,
    keys: keys('9', true),
    code: 'Digit9',
    shift: true,
    change: (e) => toggleLines(e, 'quote'),
  },
  { shape: 'code', label: messages.code, keys: keys('E'), code: 'KeyE', change: toggleCode },
  { shape: 'link', label: messages.link, keys: keys('K'), code: 'KeyK', change: insertLink },
];

/** The tool that these keys mean. */
export function shortcut(event: {
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}): Tool | undefined {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  return tools.find(({ code, shift = false }) => code === event.code && shift === event.shiftKey);
}
