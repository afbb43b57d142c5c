import { messages } from './messages';
import { places } from './press';

/** A key, or keys one after the other or alike, and what they do. */
export interface KeyLine {
  readonly keys: readonly string[];
  /** Whether the keys are pressed one after the other. */
  readonly inTurn?: boolean;
  readonly does: string;
}

export interface KeyPart {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

const line = (does: string, ...keys: string[]): KeyLine => ({ keys, does });

const everywhere: readonly KeyLine[] = [
  line(messages.palette, 'Ctrl K'),
  line(messages.search, '/'),
  line(messages.post, 'c'),
  line(messages.list, '?'),
  line(messages.close, 'Esc'),
];

const ways: readonly KeyLine[] = Object.keys(places).map((letter) => ({
  keys: ['g', letter],
  inTurn: true,
  does: messages.places[letter] ?? letter,
}));

const { feedKeys, threadKeys, noticeKeys, writingKeys, monthKeys } = messages;

/** A form that a key saves as it stands. */
const savedByKey = '[aria-keyshortcuts~="Control+S"]';

/** The keys of parts of pages, each with what stands on a page that has the part. */
const parts: readonly {
  readonly where: string;
  readonly title: string;
  /** A line with a `where` of its own is for pages that have that too. */
  readonly lines: readonly (KeyLine & { readonly where?: string })[];
}[] = [
  {
    where: '[role=feed]',
    title: messages.feed,
    lines: [
      line(feedKeys.next, 'j', 'Page Down'),
      line(feedKeys.previous, 'k', 'Page Up'),
      line(feedKeys.like, 'l'),
      line(feedKeys.answer, 'r'),
      line(feedKeys.save, 's'),
      line(feedKeys.leave, 'Ctrl End', 'Ctrl Home'),
    ],
  },
  {
    where: '[aria-labelledby=comments]',
    title: messages.thread,
    lines: [
      line(threadKeys.next, 'n'),
      line(threadKeys.previous, 'p'),
      line(threadKeys.answer, 'r'),
      line(threadKeys.edit, 'e'),
    ],
  },
  {
    where: '[data-notice]',
    title: messages.notices,
    lines: [line(noticeKeys.done, 'e'), line(noticeKeys.unread, 'u'), line(noticeKeys.all, 'Shift U')],
  },
  {
    where: '[role=grid]',
    title: messages.month,
    lines: [
      line(monthKeys.week, 'Home', 'End'),
      line(monthKeys.month, 'Page Up', 'Page Down'),
      line(monthKeys.open, 'Enter'),
    ],
  },
  {
    where: 'textarea, [contenteditable=true]',
    title: messages.writing,
    lines: [
      line(writingKeys.send, 'Ctrl Enter'),
      { ...line(writingKeys.saveIt, 'Ctrl S'), where: savedByKey },
      { ...line(writingKeys.leave, 'Esc'), where: savedByKey },
      line(writingKeys.link, 'Ctrl K'),
    ],
  },
];

/** The keys that work on a page: those of every page, and those of what stands on it. */
export function keysOf(page: ParentNode): KeyPart[] {
  const marked = [...page.querySelectorAll<HTMLElement>('[data-page-key]:not(input)')].map((button) =>
    line(button.ariaLabel ?? button.textContent?.trim() ?? '', button.dataset.pageKey ?? ''),
  );
  return [
    { title: messages.everywhere, lines: everywhere },
    ...(marked.length > 0 ? [{ title: messages.page, lines: marked }] : []),
    ...parts
      .filter(({ where }) => page.querySelector(where))
      .map(({ title, lines }) => ({
        title,
        lines: lines.filter(({ where }) => !where || page.querySelector(where)),
      })),
    { title: messages.goTo, lines: ways },
  ];
}
