import { type LinePart, tagLength } from './markupLine';

/** What lines are in a place: as typed with the blanks before them, without those blanks, or one line. */
export type LineRule = 'kept' | 'unindented' | 'one';

const has = (part: LinePart | undefined, effect: string) => part?.marks?.includes(effect) ?? false;
const without = (part: LinePart, gone: readonly string[]): LinePart =>
  set(part, part.marks?.filter((effect) => !gone.includes(effect)) ?? []);

/** The part with these effects. */
export function set({ marks: _, ...part }: LinePart, marks: readonly string[]): LinePart {
  return marks.length > 0 ? { ...part, marks: [...marks] } : part;
}

/**
 * Inlines in their one form: neighbours set alike are one run, effects begin and end at words and not at blanks, no line ends with
 * a blank, and a tag is only what would be read as one. Source: TidyRuns of the server's Kernel/Text.
 */
export function tidyRuns(parts: readonly LinePart[], lines: LineRule): LinePart[] {
  const tidy = new Tidy(lines);
  for (const part of parts) {
    if (part.type === 'text') tidy.text(part.text.replace(/\r\n?/g, '\n'), part);
    else {
      const word = whole(part);
      if (word) tidy.word(word);
    }
  }
  return withTagsAsRead(tidy.parts);
}

/** A part that is no text has one line; one without words is none. */
function whole(part: LinePart): LinePart | undefined {
  const text = part.text.replaceAll('\n', ' ').trim();
  const kept = without({ ...part, text }, ['code']);
  if (part.type === 'link') return { ...kept, text: text || (part.url ?? '') };
  if (part.type === 'file') return set(kept, []);
  if (part.type !== 'mention') return text ? kept : undefined;
  const name = text.replace(/^@/, '').trim();
  return name ? { ...kept, text: `@${name}` } : undefined;
}

class Tidy {
  readonly parts: LinePart[] = [];
  private gap = '';
  private gapMarks: readonly string[] | undefined;
  private readonly lines: LineRule;

  constructor(lines: LineRule) {
    this.lines = lines;
  }

  text(text: string, as: LinePart): void {
    if (has(as, 'code') && text.includes('\n')) {
      for (const [number, line] of text.split('\n').entries()) {
        if (number > 0) this.between('\n', as);
        this.text(line, as);
      }
      return;
    }
    if (has(as, 'code') && text.trim() !== '') {
      this.word({ ...as, text });
      return;
    }
    const words = text.trim();
    const lead = text.length - text.trimStart().length;
    this.between(text.slice(0, lead), as);
    if (words === '') return;
    const inner = words.replace(/(?<!\s)\s*\n\s*/g, (typed) => this.blanks(typed, false));
    this.word({ ...as, text: inner });
    this.between(text.slice(lead + words.length), as);
  }

  word(part: LinePart): void {
    const last = this.parts.at(-1);
    const blanks = this.gap && this.blanks(this.gap, last === undefined);
    if (blanks) {
      const marks = (this.gapMarks ?? []).filter((effect) => has(last, effect) && has(part, effect));
      append(this.parts, set({ type: 'text', text: blanks }, marks));
    }
    this.gap = '';
    this.gapMarks = undefined;
    append(this.parts, part);
  }

  private between(blanks: string, as: LinePart): void {
    if (blanks === '') return;
    this.gap += blanks;
    const marks = (as.marks ?? []).filter((effect) => effect !== 'code');
    this.gapMarks = this.gapMarks?.filter((effect) => marks.includes(effect)) ?? marks;
  }

  /** What blanks between two words, or before the first, come to. */
  private blanks(typed: string, isFirst: boolean): string {
    const indent = typed.slice(typed.lastIndexOf('\n') + 1);
    if (isFirst) return this.lines === 'kept' ? indent : '';
    if (!typed.includes('\n')) return typed;
    return this.lines === 'kept' ? `\n${indent}` : this.lines === 'unindented' ? '\n' : ' ';
  }
}

function append(parts: LinePart[], part: LinePart): void {
  const last = parts.at(-1);
  if (last?.type === 'text' && part.type === 'text' && String(last.marks) === String(part.marks))
    parts[parts.length - 1] = { ...last, text: last.text + part.text };
  else parts.push(part);
}

/** The inlines, with those tags as text that words stand directly against. */
function withTagsAsRead(parts: readonly LinePart[]): LinePart[] {
  const read: LinePart[] = [];
  for (const [at, part] of parts.entries()) {
    const isText = part.type === 'tag' && !isRead(part, read.at(-1), parts[at + 1]);
    append(read, isText ? set({ type: 'text', text: part.text }, part.marks ?? []) : part);
  }
  return read.map((part) => (part.type === 'text' ? { ...part, text: part.text.normalize() } : part));
}

function isRead(tag: LinePart, before: LinePart | undefined, after: LinePart | undefined): boolean {
  const isAlike = (part: LinePart | undefined) => String(part?.marks) === String(tag.marks);
  const lead =
    (before?.type === 'text' || before?.type === 'tag') && isAlike(before) ? before.text.slice(-1) : '';
  const rest = after?.type === 'text' && isAlike(after) ? after.text : '';
  return tagLength(lead + tag.text + rest, lead.length) === tag.text.length;
}
