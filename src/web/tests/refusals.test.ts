import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesIn, refusals, refusalsOf, sentenceOf } from '../build/words';
import { shortName } from '../src/words/id';

const sources = join(import.meta.dirname, '../src');
const server = join(import.meta.dirname, '../../InsideIn');
const languages = ['de', 'nl'];

type Words = Record<string, Record<string, string>>;
type Fields = ReadonlyMap<string, readonly string[]>;

/** The types of refusals in a schema, each with its fields. */
function refusalTypes(schema: string): Fields {
  const types = schema.matchAll(/^type (\w+) implements (?:\w+ & )*Error\b[^{]*\{\n([^}]*)\n\}/gm);
  return new Map(
    [...types].map(([, type = '', body = '']) => [
      type,
      [...body.matchAll(/^ {2}(\w+): /gm)].map(([, field = '']) => field),
    ]),
  );
}

const wordless = (types: Fields, words: Words) =>
  [...types.keys()].filter((type) => languages.some((language) => !words[type]?.[language]));

/** Keys of no type, or not said in every language. */
const wrong = (types: Fields, words: Words) =>
  Object.entries(words)
    .filter(([key, said]) => !types.has(typeOf(key)) || languages.some((language) => !said[language]))
    .map(([key]) => key);

/** Places that no field of their type fills. */
const unfilled = (types: Fields, words: Words) =>
  Object.entries(words).flatMap(([key, said]) =>
    Object.values(said)
      .flatMap(placesIn)
      .filter((place) => !types.get(typeOf(key))?.includes(place))
      .map((place) => `${key}: ${place}`),
  );

const typeOf = (key: string) => key.split(':')[0] ?? '';

/** What the server says word for word in refusals whose type has several sentences, as keys of the catalogue. */
function sentencesIn(code: string): string[] {
  const made =
    /\b(NotAllowed|Banned|BreakGlassClosed|CaseClosed)Error(?: \w+ = new)?\((?:@?[\w.]+, )?"([^"]+)"\)/g;
  return [...code.matchAll(made)].map(([, type, sentence]) => `${type}Error: ${sentence}`);
}

const serverCode = () =>
  readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cs') && !/(^|[\\/])(bin|obj)[\\/]/.test(path))
    .map((path) => readFileSync(join(server, path), 'utf8'))
    .join('\n');

/** Selections of refusals that leave out what the other languages need. */
const withoutValues = (source: string) =>
  [...source.matchAll(/\.\.\. on Error \{([^}]*)\}/g)].filter(
    ([, selection = '']) => !/\bvalues \{ name number at texts\s*$/.test(selection),
  );

describe('Refusals in other languages', () => {
  const types = refusalTypes(readFileSync('../../docs/schema.graphql', 'utf8'));
  const words = refusals(sources);

  it('are there for every type that the schema has', () => {
    expect(types.size).toBeGreaterThan(70);
    expect(wordless(types, words)).toEqual([]);
    expect(wrong(types, words)).toEqual([]);
    expect(Object.keys(words)).toEqual(Object.keys(words).toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('name only what their type says', () => {
    expect(unfilled(types, words)).toEqual([]);
  });

  it('are there for each sentence of a type that has several, and for no other', () => {
    const said = new Set(sentencesIn(serverCode()));
    expect(said.size).toBeGreaterThan(50);
    expect([...said].filter((key) => !words[key])).toEqual([]);
    expect(Object.keys(words).filter((key) => sentenceOf(key) && !said.has(key))).toEqual([]);
  });

  it('reach the browser by their type, or by the short name of their English', () => {
    const sent = Object.keys(refusalsOf(sources, 'de'));
    expect(sent).toEqual(
      expect.arrayContaining(['NotFoundError', shortName('Only its author edits a comment.')]),
    );
    expect(sent.length).toBe(Object.keys(words).length);
    expect(sentenceOf('NotFoundError')).toBeUndefined();
  });

  it('get their values from every mutation', () => {
    const asking = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('__generated__'))
      .map((path) => ({ path, source: readFileSync(join(sources, path), 'utf8') }))
      .filter(({ source }) => source.includes('... on Error {'));
    expect(asking.length).toBeGreaterThan(50);
    expect(asking.filter(({ source }) => withoutValues(source).length > 0).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('are found wanting when something is planted', () => {
    const planted = refusalTypes(
      'type LongError implements Error {\n  """How long."""\n  length: Int!\n\n  message: String!\n}\ntype GoneError implements Error {\n  message: String!\n}',
    );
    const catalogue = {
      LongError: { de: '{length} von {limit}', nl: '{length}' },
      GoneError: { de: 'Weg' },
      OldError: { de: 'Alt', nl: 'Oud' },
    } as unknown as Words;
    expect(wordless(planted, catalogue)).toEqual(['GoneError']);
    expect(wrong(planted, catalogue)).toEqual(['GoneError', 'OldError']);
    expect(unfilled(planted, catalogue)).toEqual(['LongError: limit']);
    expect(sentencesIn('return new CaseClosedError(@case.State, "Nobody contests it.");')).toEqual([
      'CaseClosedError: Nobody contests it.',
    ]);
    expect(withoutValues('errors { ... on Error { message } }').length).toBe(1);
  });
});
