/** A part of a line as the server's tree has it. */
export interface LinePart {
  type: 'text' | 'link' | 'mention' | 'tag' | 'file';
  text: string;
  url?: string;
  id?: string;
  /** What a mention names. */
  scheme?: 'person' | 'group';
  /** In the order of `effectOrder`. */
  marks?: string[];
}

/** The order in which the effects of a part are told, so that equal parts are equal values. */
export const effectOrder = ['bold', 'italic', 'strike', 'code'] as const;

interface Delimiter {
  signs: string;
  effects: readonly Effect[];
  mayOpen: boolean;
  mayClose: boolean;
  paired: Set<Effect>;
}
type Effect = 'bold' | 'italic' | 'strike';
type Piece = LinePart | Delimiter;

/** The signs before which a backslash has a meaning. */
export const special = '*~`[]#@!:';
const effects: Record<string, readonly Effect[]> = {
  '*': ['italic'],
  '**': ['bold'],
  '***': ['bold', 'italic'],
  '~~': ['strike'],
};
/** The signs that begin and end an effect. */
export const signOf: Record<Effect, string> = { bold: '**', italic: '*', strike: '~~' };
const run = /^(?:\\+|`+|\*+|~+)/;
const bracketed = /^\[((?:\\.|[^\\[\]\n])*)\]\((?:<([^<>"\s]+)>|((?:[^\s()<>"[]|\([^\s()<>"[]*\))+))\)/;
const tag =
  /^#(?=[\p{L}\p{M}\p{N}]{2}|[\p{L}\p{M}\p{N}]-)(?=[\p{N}-]*[\p{L}])[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/u;
const web = /^https?:\/\/[^\s<>"]+/;

/** The parts of a line or paragraph, from left to right; an effect that does not end again is no effect. */
export function readLine(source: string): LinePart[] {
  return merged(applied(piecesOf(source)));
}

function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain) pieces.push({ type: 'text', text: plain });
    plain = '';
  };
  const put = (piece: Piece, length: number) => {
    flush();
    pieces.push(piece);
    at += length;
  };
  while (at < source.length) {
    const rest = source.slice(at);
    const signs = run.exec(rest)?.[0] ?? '';
    const found =
      special.includes(rest.charAt(0)) || rest.startsWith('http') ? reference(source, at) : undefined;
    const code = signs.startsWith('`') ? codeAt(rest, signs) : undefined;
    if (signs.startsWith('\\')) {
      const isBefore =
        special.includes(source.charAt(at + signs.length)) && at + signs.length < source.length;
      plain += '\\'.repeat(isBefore ? signs.length >> 1 : signs.length);
      at += signs.length;
      if (isBefore && signs.length % 2 === 1) {
        plain += source.charAt(at);
        at += 1;
      }
    } else if (code) put({ type: 'text', text: code.text, marks: ['code'] }, code.length);
    else if (effects[signs])
      put(
        {
          signs,
          effects: effects[signs],
          mayOpen: /^\S/.test(source.slice(at + signs.length)),
          mayClose: at > 0 && /\S/.test(source.charAt(at - 1)),
          paired: new Set(),
        },
        signs.length,
      );
    else if (found) put(found.part, found.length);
    else {
      const length = Math.max(1, signs.length);
      plain += rest.slice(0, length);
      at += length;
    }
  }
  flush();
  return pieces;
}

function codeAt(rest: string, ticks: string): { text: string; length: number } | undefined {
  const close = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(rest.slice(ticks.length));
  if (!close) return undefined;
  const inside = rest.slice(ticks.length, ticks.length + close.index);
  if (inside.trim() === '') return undefined;
  const isPadded = inside.length > 2 && inside.startsWith(' ') && inside.endsWith(' ');
  return { text: isPadded ? inside.slice(1, -1) : inside, length: 2 * ticks.length + inside.length };
}

/** How long the tag is that begins at a `#`; 0 where none does. */
export function tagLength(source: string, at: number): number {
  const rest = source.slice(at);
  const words = /[\p{L}\p{M}\p{N}_#&/-]/u.test(source.charAt(at - 1)) ? undefined : tag.exec(rest)?.[0];
  return words && words.length <= 51 && rest.charAt(words.length) !== '_' ? words.length : 0;
}

/** The parts of plain words: tags and addresses that nobody marked are found, all else stays text. */
export function readWords(words: string): LinePart[] {
  const parts: LinePart[] = [];
  let plain = '';
  const flush = () => {
    if (plain) parts.push({ type: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < words.length; ) {
    const isPossible = words[at] === '#' || words.startsWith('http', at);
    const found = isPossible ? reference(words, at) : undefined;
    if (found) {
      flush();
      parts.push(found.part);
    } else plain += words[at];
    at += found?.length ?? 1;
  }
  flush();
  return parts;
}

/** A link, mention, file or tag that begins here. */
function reference(source: string, at: number): { part: LinePart; length: number } | undefined {
  const rest = source.slice(at);
  const sign = rest.charAt(0);
  if (sign === '#') {
    const length = tagLength(source, at);
    return length ? { part: { type: 'tag', text: rest.slice(0, length) }, length } : undefined;
  }
  if (sign === 'h') {
    const url = web.exec(rest)?.[0].replace(/[.,;:!?)*~`\\]+$/, '');
    return url && isSafe(url) ? { part: { type: 'link', url, text: url }, length: url.length } : undefined;
  }
  const skip = sign === '@' || sign === '!' ? 1 : 0;
  const found = bracketed.exec(rest.slice(skip));
  if (!found) return undefined;
  const label = labelOf(found[1] ?? '');
  const target = found[2] ?? found[3] ?? '';
  const length = skip + found[0].length;
  const [scheme, id = ''] = target.split(/:(.*)/s);
  if (sign === '@')
    return (scheme === 'person' || scheme === 'group') && label
      ? { part: { type: 'mention', text: `@${label}`, id, scheme }, length }
      : undefined;
  if (sign === '!')
    return scheme === 'file' ? { part: { type: 'file', text: label, id }, length } : undefined;
  return sign === '[' && isSafe(target)
    ? { part: { type: 'link', url: target, text: label || target }, length }
    : undefined;
}

/** The words within brackets: of backslashes before a sign with a meaning each second one is text. */
const labelOf = (typed: string) =>
  `${typed}]`
    .replace(/(\\+)([*~`[\]#@!:])/g, (_, run: string, sign: string) => '\\'.repeat(run.length >> 1) + sign)
    .slice(0, -1)
    .trim();

/** Whether an address may be a link at all. */
export function isSafe(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/i.test(url);
}

/** An effect begins where it may and ends at the next sign that may end it, with something between. */
function pair(pieces: readonly Piece[], effect: Effect): void {
  let open: Delimiter | undefined;
  let hasWords = false;
  for (const piece of pieces) {
    if (!('signs' in piece)) hasWords = true;
    else if (piece.effects.includes(effect)) {
      if (!open && piece.mayOpen) {
        open = piece;
        hasWords = false;
      } else if (open && piece.mayClose && hasWords) {
        open.paired.add(effect);
        piece.paired.add(effect);
        open = undefined;
      }
    }
  }
}

function applied(pieces: readonly Piece[]): LinePart[] {
  for (const effect of ['bold', 'italic', 'strike'] as const) pair(pieces, effect);
  const marks = new Set<Effect>();
  const parts: LinePart[] = [];
  const add = (part: LinePart) => {
    const all = effectOrder.filter(
      (effect) => (marks as Set<string>).has(effect) || part.marks?.includes(effect),
    );
    if (part.text || part.type === 'file') parts.push(all.length > 0 ? { ...part, marks: all } : part);
  };
  for (const piece of pieces) {
    if (!('signs' in piece)) {
      add(piece);
      continue;
    }
    // What is left of three signs stands outside of the effect that the others make.
    const left = piece.effects.filter((effect) => !piece.paired.has(effect)).map((effect) => signOf[effect]);
    const isClosing = [...piece.paired].some((effect) => marks.has(effect));
    const rest: LinePart = { type: 'text', text: left.join('') };
    if (!isClosing) add(rest);
    for (const effect of piece.paired) if (!marks.delete(effect)) marks.add(effect);
    if (isClosing) add(rest);
  }
  return parts;
}

/** Runs beside one another with the same effects as one. */
function merged(parts: readonly LinePart[]): LinePart[] {
  const out: LinePart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.type === 'text' && part.type === 'text' && String(last.marks) === String(part.marks))
      out[out.length - 1] = { ...last, text: last.text + part.text };
    else out.push(part);
  }
  return out;
}
