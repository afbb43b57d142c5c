import { type KeyboardEvent, type RefObject, useState } from 'react';
import { applyEdit } from './applyEdit';
import { placeOf } from './caret';
import { type Suggestion, useSuggestions } from './useSuggestions';
import { type Asked, askedAt, naming, tagging, type Written } from './written';

/** Names that are offered while they are typed: which, where, and which of them is looked at. The focus stays in the text box. */
export function useChoosing({
  id,
  area,
  written,
  onChange,
  inId,
}: {
  id: string;
  area: RefObject<HTMLTextAreaElement | null>;
  written: Written;
  onChange: (written: Written) => void;
  inId: string | undefined;
}) {
  const [asked, setAsked] = useState<Asked>();
  const [place, setPlace] = useState({ top: 0, left: 0 });
  const [active, setActive] = useState(0);
  const items = useSuggestions(asked, inId);
  const at = Math.min(active, items.length - 1);
  const close = () => setAsked(undefined);

  const look = (box: HTMLTextAreaElement) => {
    const isCaret = box.selectionStart === box.selectionEnd;
    const next = isCaret ? askedAt({ ...written, text: box.value }, box.selectionStart) : undefined;
    if (next?.from !== asked?.from || next?.words !== asked?.words) setActive(0);
    setAsked(next);
    if (next) setPlace(placeOf(box, next.from));
  };

  const take = (suggestion: Suggestion | undefined) => {
    const box = area.current;
    if (!box || !asked || !suggestion) return;
    const to = asked.from + 1 + asked.words.length;
    const now = { ...written, text: box.value };
    const { caret, ...next } = suggestion.named
      ? naming(now, asked.from, to, suggestion.named)
      : tagging(now, asked.from, to, suggestion.label);
    applyEdit(box, { text: next.text, start: caret, end: caret });
    onChange(next);
    close();
  };

  /** Whether the key was meant for the list. */
  const keyDown = (event: KeyboardEvent): boolean => {
    if (items.length === 0) return false;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined) setActive((next + items.length) % items.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(items[at]);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else return false;
    event.preventDefault();
    return true;
  };

  const isOpen = items.length > 0;
  const listId = `${id}-list`;
  return {
    look,
    close,
    keyDown,
    attributes: {
      'aria-autocomplete': 'list' as const,
      'aria-haspopup': 'listbox' as const,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': isOpen ? `${listId}-${at}` : undefined,
    },
    list: { id: listId, items, active: at, place, onTake: take, isOfTags: asked?.sign === '#' },
  };
}
