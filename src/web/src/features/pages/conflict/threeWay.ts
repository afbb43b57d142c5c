/** A part of a page in three texts: where both began, what the other person saved, and one's own. Shape: empty where a text has nothing there. */
export interface Part {
  /** Who changed it: nobody, one of the two, both in the same way, or both differently. */
  readonly changed: 'nobody' | 'theirs' | 'mine' | 'alike' | 'clash';
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
}

export type Choice = 'theirs' | 'mine' | 'both';

/** The three texts side by side, paragraph by paragraph: what stands between two paragraphs that all three share is one part. */
export function threeWay(base: string, theirs: string, mine: string): Part[] {
  const [b, t, m] = [paragraphs(base), paragraphs(theirs), paragraphs(mine)];
  const inTheirs = pairs(b, t);
  const inMine = pairs(b, m);
  const parts: Part[] = [];
  let [i, j, k] = [0, 0, 0];
  const take = (toI: number, toJ: number, toK: number) => {
    parts.push(...partsOf(b.slice(i, toI), t.slice(j, toJ), m.slice(k, toK)));
    [i, j, k] = [toI, toJ, toK];
  };
  for (let at = 0; at < b.length; at++) {
    const [inT, inM] = [inTheirs.get(at), inMine.get(at)];
    if (inT === undefined || inM === undefined) continue;
    take(at, inT, inM);
    take(at + 1, inT + 1, inM + 1);
  }
  take(b.length, t.length, m.length);
  return joined(parts);
}

/** The text that comes of it: the changed side where one changed it, and what was chosen where both did. Null while a choice is missing. */
export function settled(parts: readonly Part[], choices: ReadonlyMap<number, Choice>): string | null {
  const kept: string[] = [];
  for (const [index, { changed, theirs, mine }] of parts.entries()) {
    const choice = changed === 'clash' ? choices.get(index) : changed === 'theirs' ? 'theirs' : 'mine';
    if (!choice) return null;
    if (choice !== 'mine') kept.push(theirs);
    if (choice !== 'theirs') kept.push(mine);
  }
  return kept.filter(Boolean).join('\n\n');
}

const paragraphs = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .filter(Boolean);

/** As many paragraphs in all three are the same ones rewritten: each is a part of its own. Else all of them are one. */
function partsOf(base: string[], theirs: string[], mine: string[]): Part[] {
  if (base.length === theirs.length && base.length === mine.length)
    return base.map((text, at) => partOf([text], theirs.slice(at, at + 1), mine.slice(at, at + 1)));
  return [partOf(base, theirs, mine)];
}

function partOf(base: string[], theirs: string[], mine: string[]): Part {
  const texts = { base: base.join('\n\n'), theirs: theirs.join('\n\n'), mine: mine.join('\n\n') };
  const [byThem, byMe] = [texts.theirs !== texts.base, texts.mine !== texts.base];
  const both = texts.theirs === texts.mine ? 'alike' : 'clash';
  return { changed: byThem && byMe ? both : byThem ? 'theirs' : byMe ? 'mine' : 'nobody', ...texts };
}

/** Neighbours that nobody changed become one part. */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.changed !== 'nobody' || part.changed !== 'nobody') whole.push(part);
    else {
      const text = `${last.base}\n\n${part.base}`;
      whole[whole.length - 1] = { changed: 'nobody', base: text, theirs: text, mine: text };
    }
  }
  return whole;
}

/** Which paragraph of one text is which of the other: a longest common subsequence, by index. */
function pairs(one: readonly string[], other: readonly string[]): Map<number, number> {
  const width = other.length + 1;
  const longest = new Uint32Array((one.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      longest[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found = new Map<number, number>();
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) found.set(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}
