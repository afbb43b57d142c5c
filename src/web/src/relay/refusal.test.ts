import { afterEach, describe, expect, it } from 'vitest';
import { shortName } from '../words/id';
import { reader } from '../words/language';
import { type Refusal, refusalText } from './refusal';

const praise = 'Praise is for others: nobody praises themselves.';
const value = { number: undefined, at: undefined, texts: undefined };

const tooLong: Refusal = {
  __typename: 'TextTooLongError',
  message: "'text' has 12000 characters; at most 10000 are allowed.",
  values: [
    { ...value, name: 'length', number: 12_000 },
    { ...value, name: 'limit', number: 10_000 },
  ],
};

describe('A refusal', () => {
  afterEach(() => {
    reader.refusals = undefined;
  });

  it('is nothing where nothing was refused, and the sentence of the server where the language has none', () => {
    expect([refusalText(null), refusalText([])]).toEqual([undefined, undefined]);
    expect(refusalText([tooLong])).toBe(tooLong.message);
  });

  it('is said in the language of the reader, with its numbers as that writes them', () => {
    reader.refusals = {
      TextTooLongError: ['Das sind ', ['length'], ' Zeichen; höchstens ', ['limit'], ' sind möglich.'],
    };
    expect(refusalText([tooLong])).toBe('Das sind 12,000 Zeichen; höchstens 10,000 sind möglich.');
  });

  it('writes moments in the zone of the reader, and lists as the language joins them', () => {
    reader.refusals = { LateError: [['types'], ' erst ab dem ', ['nextAt']] };
    const values = [
      { ...value, name: 'nextAt', at: '2026-11-22T12:00:00Z' },
      { ...value, name: 'types', texts: ['Bilder', 'Filme', 'Töne'] },
    ];
    expect(refusalText([{ __typename: 'LateError', message: 'Late.', values }])).toMatch(
      /^Bilder, Filme and Töne erst ab dem 2[123] November 2026 at \d\d:00$/,
    );
  });

  it('is known by its sentence where one type has several', () => {
    const refused = (message: string) =>
      refusalText([{ __typename: 'NotAllowedError', message, values: [] }]);
    reader.refusals = {
      NotAllowedError: 'Das geht nicht.',
      [shortName(praise)]: 'Niemand lobt sich selbst.',
    };
    expect(refused(praise)).toBe('Niemand lobt sich selbst.');
    expect(refused('Something else.')).toBe('Das geht nicht.');
  });
});
