import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const query = readFileSync('src/features/engagement/engagement.graphql', 'utf8');
const schema = buildSchema(readFileSync('../../docs/engagement.graphql', 'utf8'));

describe('The query for the figures', () => {
  it('fits the schema that the server exports', () => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('would not fit if it asked for a person', () => {
    expect(validate(schema, parse('{ release { units { members { displayName } } } }'))).toHaveLength(1);
  });
});
