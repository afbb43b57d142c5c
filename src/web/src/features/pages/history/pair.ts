import type { TextChange } from './Changed';

/** The most versions that stand beside each other. */
export const most = 2;

/** The chosen versions with one more, or with one less. Shape: the older one first; a third is left out. */
export function withChoice(chosen: readonly number[], number: number): readonly number[] {
  if (chosen.includes(number)) return chosen.filter((one) => one !== number);
  return chosen.length < most ? [...chosen, number].sort((a, b) => a - b) : chosen;
}

/** Where two versions stand beside each other; undefined as long as there are no two. */
export function comparisonAddress(slug: string, [a, b]: readonly number[]): string | undefined {
  return a === undefined || b === undefined ? undefined : `/pages/${slug}/compare?a=${a}&b=${b}`;
}

/** The numbers of the versions that an address asks for, the older one first. Shape: 0 for what is no number of a version. */
export function pairOf(search: URLSearchParams): { from: number; to: number } {
  const [from = 0, to = 0] = ['a', 'b'].map((name) => numberOf(search.get(name))).sort((a, b) => a - b);
  return { from, to };
}

const numberOf = (text: string | null) => (/^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : 0);

/** How many words came and went. */
export function wordsOf(changes: readonly TextChange[]): { added: number; removed: number } {
  const words = (wanted: string) =>
    changes.filter(({ kind }) => kind === wanted).flatMap(({ text }) => text.match(/\S+/g) ?? []).length;
  return { added: words('ADDED'), removed: words('REMOVED') };
}
