import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allMessages,
  catalogueFile,
  keyOf,
  type Message,
  messagesIn,
  placesIn,
  withNames,
} from '../build/words';
import { shortName } from '../src/words/id';

const sources = join(import.meta.dirname, '../src');
const whole = ['de', 'nl'];
const tests = ['ar'];

type Catalogue = Record<string, string>;
type Messages = ReadonlyMap<string, Message>;

const read = (language: string): Catalogue =>
  JSON.parse(readFileSync(catalogueFile(sources, language), 'utf8'));

const missing = (messages: Messages, catalogue: Catalogue) =>
  [...messages.keys()].filter((key) => !catalogue[key]);

const unused = (messages: Messages, catalogue: Catalogue) =>
  Object.keys(catalogue).filter((key) => !messages.has(key));

/** Translations that leave out a place of their English, or name one that the call does not give. */
const otherPlaces = (messages: Messages, catalogue: Catalogue) =>
  Object.entries(catalogue).filter(([key, text]) => {
    const message = messages.get(key);
    const places = new Set(placesIn(text));
    if (!message || !text) return false;
    return (
      placesIn(message.text).some((place) => !places.delete(place)) ||
      [...places].some((place) => !message.given?.includes(place))
    );
  });

/** Messages with places that their call does not fill. */
const notGiven = (messages: Messages) =>
  [...messages.values()].filter(
    ({ text, given }) => given === null || placesIn(text).some((place) => !given.includes(place)),
  );

const sorted = (keys: readonly string[]) => keys.toSorted((a, b) => (a < b ? -1 : 1));

/** Lists every message, the new ones empty, and drops what nobody uses. Source: `npm run words`. */
function renew(language: string, messages: Messages, isWhole: boolean) {
  const before = read(language);
  const keys = sorted([...messages.keys()]).filter((key) => isWhole || before[key]);
  const after = Object.fromEntries(keys.map((key) => [key, before[key] ?? '']));
  writeFileSync(catalogueFile(sources, language), `${JSON.stringify(after, null, 2)}\n`);
}

describe('The catalogues', () => {
  const messages = allMessages(sources);
  if (process.env.INSIDEIN_ACCEPT === '1') {
    for (const language of whole) renew(language, messages, true);
    for (const language of tests) renew(language, messages, false);
  }

  it.each(whole)('have every message in %s', (language) => {
    expect(messages.size).toBeGreaterThan(500);
    expect(missing(messages, read(language))).toEqual([]);
  });

  it.each([...whole, ...tests])(
    'have no message in %s that nobody uses, and keep their order',
    (language) => {
      expect(unused(messages, read(language))).toEqual([]);
      expect(Object.keys(read(language))).toEqual(sorted(Object.keys(read(language))));
    },
  );

  it.each([...whole, ...tests])('say in %s what the English says', (language) => {
    expect(otherPlaces(messages, read(language))).toEqual([]);
  });

  it('get from each call what its message needs', () => {
    expect(notGiven(messages)).toEqual([]);
  });

  it('know each message by a short name of its own', () => {
    expect(new Set([...messages.keys()].map(shortName)).size).toBe(messages.size);
    const source = `import { t } from './t';\nconst words = [t('Post'), t('Post', {}, 'verb'), t('By {name}', { name })];`;
    expect(withNames('planted.ts', source)).toMatch(
      /\[t\('Post'\), t\("[\w+/]{5}", \{\}, "Post"\), t\("[\w+/]{5}", \{ name \}, \["By ",\["name"\]\]\)\]/,
    );
  });

  it('are found wanting when something is planted', () => {
    const source = `import { t } from '../words/t';
      const words = [t('Close'), t('Reply to {name}', { who }), t('{n, plural, one {# vote} other {# votes}}', { n })];`;
    const planted = new Map(messagesIn('planted.ts', source).map((message) => [keyOf(message), message]));
    const catalogue = { Close: '', 'Reply to {name}': 'Antwort an {nam}', Gone: 'Weg' };
    expect(missing(planted, catalogue)).toEqual(['Close', '{n, plural, one {# vote} other {# votes}}']);
    expect(unused(planted, catalogue)).toEqual(['Gone']);
    expect(otherPlaces(planted, catalogue).map(([key]) => key)).toEqual(['Reply to {name}']);
    expect(notGiven(planted).map(({ text }) => text)).toEqual(['Reply to {name}']);
    expect(() => messagesIn('planted.ts', `import { t } from './t';\nt(name);`)).toThrow('written out');
  });
});
