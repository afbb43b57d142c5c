import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage';
import { type Plugin, parseSync } from 'vite';
import { shortName } from '../src/words/id.ts';
import { pseudo } from './pseudo.ts';

/** One call of `t` in a source, with the place of its first and third argument there. */
export interface Message {
  text: string;
  context?: string;
  /** The names of the values that are given; null when they are not written out. */
  given: string[] | null;
  start: number;
  end: number;
  code: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** How a message is named in a catalogue that people edit: by its English, and by its context where it has one. */
export const keyOf = ({ text, context }: { text: string; context?: string }) =>
  context ? `${text} | ${context}` : text;

const compiled = (text: string) => short(compileMessage(text));

/** Text without places as the text it is. */
const short = (tokens: CompiledMessage) =>
  tokens.every((token) => typeof token === 'string') ? tokens.join('') : tokens;

/** All messages of a source. Errors: a message that is not written out, so that no catalogue could have it. */
export function messagesIn(path: string, source: string): Message[] {
  if (!/import[^;]*\bt\b[^;]*from '(?:[./]*words|\.)\/t';/.test(source)) return [];
  const found: Message[] = [];
  visit(parseSync(path, source).program as unknown as Node, (node) => {
    const callee = node.callee as Node | undefined;
    if (node.type !== 'CallExpression' || callee?.type !== 'Identifier' || callee.name !== 't') return;
    const [text, values, context] = node.arguments as Node[];
    if (typeof text?.value !== 'string' || (context && typeof context.value !== 'string'))
      throw new Error(`${path}: a message of t() must be written out: ${source.slice(node.start, node.end)}`);
    found.push({
      text: text.value,
      context: context?.value as string | undefined,
      given: namesIn(values),
      start: text.start,
      end: node.end - 1,
      code: values ? source.slice(values.start, values.end) : '',
    });
  });
  return found;
}

function namesIn(values: Node | undefined): string[] | null {
  if (!values) return [];
  if (values.type !== 'ObjectExpression') return null;
  return (values.properties as Node[]).map((property) => String((property.key as Node | undefined)?.name));
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of Object.values(node).flat()) {
    if (child && typeof child === 'object' && 'type' in child) visit(child as Node, see);
  }
}

/** The names of the places in an ICU message. */
export function placesIn(text: string): string[] {
  const names = new Set<string>();
  const look = (token: unknown): void => {
    if (!Array.isArray(token)) return;
    const [name, kind, choices] = token as [string, string?, Record<string, unknown[]>?];
    names.add(name);
    if (kind && choices)
      for (const tokens of Object.values(choices)) if (Array.isArray(tokens)) tokens.forEach(look);
  };
  compileMessage(text).forEach(look);
  return [...names].sort();
}

/** Every message of the sources under the folder, by its key. */
export function allMessages(folder: string): Map<string, Message & { path: string }> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^__generated__/.test(path))
    .sort();
  const found = paths.flatMap((path) =>
    messagesIn(path, readFileSync(join(folder, path), 'utf8')).map((message) => ({ ...message, path })),
  );
  return new Map(found.map((message) => [keyOf(message), message]));
}

export const catalogueFile = (folder: string, language: string) =>
  join(folder, 'words/catalogues', `${language}.json`);

/** A source with the short name in place of each message that has places or a context, and its compiled English as the third argument. */
export function withNames(path: string, source: string): string {
  return messagesIn(path, source)
    .sort((a, b) => b.start - a.start)
    .reduce((code, message) => {
      const english = compiled(message.text);
      if (english === message.text && !message.context) return code;
      const args = [JSON.stringify(shortName(keyOf(message))), message.code || '{}', JSON.stringify(english)];
      return code.slice(0, message.start) + args.join(', ') + code.slice(message.end);
    }, source);
}

/** What a browser fetches for a language: its messages by their short names. What a catalogue lacks stays English. */
function catalogueOf(folder: string, language: string): Record<string, unknown> {
  const isPseudo = language === 'en-XA';
  const words: Record<string, string> = isPseudo
    ? {}
    : JSON.parse(readFileSync(catalogueFile(folder, language), 'utf8'));
  const messages = Object.fromEntries(
    [...allMessages(folder)].flatMap(([key, message]) => {
      if (isPseudo) return [[shortName(key), short(pseudo(compileMessage(message.text)))]];
      const text = words[key];
      return text ? [[shortName(key), compiled(text)]] : [];
    }),
  );
  return messages;
}

/** What languages say in place of the server's English, by the type of the refusal, or by its type and its English. */
export function refusals(folder: string): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(catalogueFile(folder, 'refusals'), 'utf8'));
}

/** What a browser fetches of these once something is changed: by the type, and by the short name of the English where a type has several sentences. */
export const refusalsOf = (folder: string, language: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(refusals(folder)).flatMap(([key, words]) => {
      const sentence = sentenceOf(key);
      return words[language] ? [[sentence ? shortName(sentence) : key, compiled(words[language])]] : [];
    }),
  );

/** The server's sentence in a key as `NotAllowedError: Nobody praises themselves.`; undefined where the key is a type alone. */
export const sentenceOf = (key: string): string | undefined => /^\w+: (.*)$/.exec(key)?.[1];

/** Gives messages their short names and compiles the catalogues, each a file that only the readers of its language fetch. */
export function words(folder: string): Plugin {
  const virtual = /^\0?virtual:(catalogue|refusals)\/([\w-]+)$/;
  return {
    name: 'words',
    enforce: 'pre',
    resolveId: (id) => (virtual.test(id) ? `\0${id}` : null),
    load(id) {
      const [, kind, language] = virtual.exec(id) ?? [];
      if (!language) return null;
      if (language !== 'en-XA')
        this.addWatchFile(catalogueFile(folder, kind === 'refusals' ? kind : language));
      const words = kind === 'refusals' ? refusalsOf(folder, language) : catalogueOf(folder, language);
      return `export default ${JSON.stringify(words)};`;
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!path.startsWith(folder.replaceAll('\\', '/')) || !/\.tsx?$/.test(path)) return null;
      const turned = withNames(path, code);
      return turned === code ? null : { code: turned, map: null };
    },
  };
}
