/** A text with what is selected in it. */
export interface Edit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Sign = '**' | '*' | '~~' | '`';

export type Lines = 'bullet' | 'number' | 'quote' | 'heading';

const runBefore = (text: string, at: number, sign: string) => {
  let from = at;
  while (from > 0 && text[from - 1] === sign) from -= 1;
  return at - from;
};
const runBehind = (text: string, at: number, sign: string) => {
  let to = at;
  while (to < text.length && text[to] === sign) to += 1;
  return to - at;
};

/** Whether a run of signs holds this one: three stars are a bold and an italic one. */
const holds = (run: number, sign: Sign) =>
  sign === '*' ? run === 1 || run === 3 : sign === '**' ? run === 2 || run === 3 : run === sign.length;

function isAround({ text, start, end }: Edit, sign: Sign): boolean {
  const one = sign.charAt(0);
  return holds(runBefore(text, start, one), sign) && holds(runBehind(text, end, one), sign);
}

/** The stretches of the selection that an effect may stand around: within one line, without blanks at the ends. */
function stretches({ text, start, end }: Edit): Edit[] {
  const found: Edit[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const words = line.trim();
    const from = at + line.indexOf(words);
    if (words) found.push({ text, start: from, end: from + words.length });
    at += line.length + 1;
  }
  return found;
}

/** Sets the signs of an effect around what is selected, or takes them away when they stand there. */
export function toggleSign(edit: Edit, sign: Sign): Edit {
  const n = sign.length;
  const parts = stretches(edit);
  if (parts.length === 0) {
    if (isAround(edit, sign) && edit.start === edit.end)
      return {
        text: edit.text.slice(0, edit.start - n) + edit.text.slice(edit.end + n),
        start: edit.start - n,
        end: edit.end - n,
      };
    return {
      text: edit.text.slice(0, edit.start) + sign + sign + edit.text.slice(edit.start),
      start: edit.start + n,
      end: edit.start + n,
    };
  }
  const isOn = parts.every((part) => isAround(part, sign));
  let { text } = edit;
  for (const { start, end } of [...parts].reverse())
    text = isOn
      ? text.slice(0, start - n) + text.slice(start, end) + text.slice(end + n)
      : text.slice(0, start) + sign + text.slice(start, end) + sign + text.slice(end);
  const first = parts[0]?.start ?? edit.start;
  const last = parts.at(-1)?.end ?? edit.end;
  const inner = 2 * n * (parts.length - 1);
  return isOn
    ? { text, start: first - n, end: last - n - inner }
    : { text, start: first + n, end: last + n + inner };
}

const marker: Record<Lines, RegExp> = {
  bullet: /^(\s*)[-*•] +/,
  number: /^(\s*)\d{1,4}[.)] +/,
  quote: /^()> ?/,
  heading: /^()#{1,2} /,
};
const anyMarker = /^(\s*)(?:[-*•] +|\d{1,4}[.)] +)/;

/** Makes the selected lines points, numbered points, headings or a quote, or plain lines when they are that already. */
export function toggleLines(edit: Edit, kind: Lines): Edit {
  const from = edit.text.lastIndexOf('\n', edit.start - 1) + 1;
  const newline = edit.text.indexOf('\n', Math.max(edit.end - (edit.end > edit.start ? 1 : 0), from));
  const to = newline < 0 ? edit.text.length : newline;
  const lines = edit.text.slice(from, to).split('\n');
  const isOn =
    lines.every((line) => marker[kind].test(line) || line.trim() === '') && lines.some((l) => l.trim());
  let point = 0;
  const changed = lines.map((line) => {
    if (isOn) return line.replace(marker[kind], '$1');
    if (kind === 'quote') return line ? `> ${line}` : '>';
    if (line.trim() === '' && lines.length > 1) return line;
    if (kind === 'heading') return `# ${line.replace(marker.heading, '')}`;
    point += 1;
    return line.replace(anyMarker, '$1').replace(/^(\s*)/, kind === 'bullet' ? '$1- ' : `$1${point}. `);
  });
  const put = changed.join('\n');
  const text = edit.text.slice(0, from) + put + edit.text.slice(to);
  if (edit.start === edit.end) {
    const caret = Math.max(from, edit.start + put.length - (to - from));
    return { text, start: caret, end: caret };
  }
  return { text, start: from, end: from + put.length };
}

/** One line as code in the text, several as a block of their own. */
export function toggleCode(edit: Edit): Edit {
  const words = edit.text.slice(edit.start, edit.end);
  if (!words.includes('\n')) return toggleSign(edit, '`');
  const runs = [...words.matchAll(/^`{3,}/gm)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  const before = edit.start === 0 || edit.text[edit.start - 1] === '\n' ? '' : '\n';
  const behind = edit.end === edit.text.length || edit.text[edit.end] === '\n' ? '' : '\n';
  const head = `${before}${fence}\n`;
  return {
    text: `${edit.text.slice(0, edit.start)}${head}${words}\n${fence}${behind}${edit.text.slice(edit.end)}`,
    start: edit.start + head.length,
    end: edit.end + head.length,
  };
}

/** Makes a link of what is selected; what is still missing of it is selected then. */
export function insertLink(edit: Edit): Edit {
  const words = edit.text.slice(edit.start, edit.end).trim();
  const isAddress = /^https?:\/\/\S+$/.test(words);
  const label = isAddress ? '' : words.replace(/\n/g, ' ');
  const address = isAddress ? words : 'https://';
  const put = `[${label}](${address})`;
  const text = edit.text.slice(0, edit.start) + put + edit.text.slice(edit.end);
  const inLabel = label === '';
  const start = edit.start + (inLabel ? 1 : label.length + 3);
  return { text, start, end: inLabel ? start : start + address.length };
}

/** What Enter does within a list: the next point, or the end of the list where a point is empty; undefined elsewhere. */
export function nextPoint({ text, start, end }: Edit): Edit | undefined {
  if (start !== end) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  const found = /^(\s*)(?:([-*•])|(\d{1,4})([.)])) +/.exec(line);
  if (!found) return undefined;
  const [whole, indent = '', sign, digits, dot] = found;
  if (whole.length === line.length)
    return { text: text.slice(0, from) + text.slice(start), start: from, end: from };
  const put = `\n${indent}${sign ?? `${Number(digits) + 1}${dot}`} `;
  const caret = start + put.length;
  return { text: text.slice(0, start) + put + text.slice(start), start: caret, end: caret };
}

/** The smallest stretch that differs: where it begins, how much goes, and what comes. */
export function difference(before: string, after: string): { from: number; to: number; put: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let tail = 0;
  while (
    tail < before.length - from &&
    tail < after.length - from &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  return { from, to: before.length - tail, put: after.slice(from, after.length - tail) };
}
