import { locale } from '../../words/locale';

const alike = new Intl.Collator(locale, { usage: 'search', sensitivity: 'base', ignorePunctuation: true });
const words = new Intl.Segmenter(locale, { granularity: 'word' });

/** How well a label fits what was typed: 2 where it begins so, 1 where each typed word begins a word of it, 0 where it does not. */
export function fitOf(label: string, typed: string): 0 | 1 | 2 {
  const asked = wordsOf(typed);
  const has = wordsOf(label);
  if (asked.every((word, at) => begins(has[at], word))) return 2;
  return asked.every((word) => has.some((one) => begins(one, word))) ? 1 : 0;
}

/** Those whose label fits, the best first; alike ones stay in their order. */
export function fitting<T extends { readonly label: string }>(list: readonly T[], typed: string): T[] {
  return list
    .map((entry) => ({ entry, fits: fitOf(entry.label, typed) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits)
    .map(({ entry }) => entry);
}

const wordsOf = (text: string) =>
  [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** Whether a word begins as typed, accents and capitals aside. Letters of which one is written as two count by their length as typed. */
const begins = (word: string | undefined, typed: string) =>
  word !== undefined && alike.compare(word.normalize().slice(0, typed.normalize().length), typed) === 0;
