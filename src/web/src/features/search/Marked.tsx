import { cut, type Range } from './marked';

/** A text with what was sought marked in it. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  return cut(text, ranges).map(({ at, words, isMarked }) =>
    isMarked ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
  );
}
