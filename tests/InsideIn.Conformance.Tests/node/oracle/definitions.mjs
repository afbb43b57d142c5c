// Schemas as texts, right and wrong, and what graphql-js says of each.
// node oracle/definitions.mjs --seed N --count N writes one JSON line for each: { sdl, verdict }
// node oracle/definitions.mjs --sdl TEXT writes the one
// A verdict is "valid", "syntax", the broken SDL rules, or "schema" with what validateSchema says.
import { readFileSync } from 'node:fs';
import { GraphQLError, buildASTSchema, parse, print, validateSchema } from 'graphql-17';
import { specifiedSDLRules } from 'graphql-17/validation/specifiedRules.js';
import { validateSDL } from 'graphql-17/validation/validate.js';
import { readArguments } from './arguments.mjs';
import { disturbDefinitions } from './disturb.mjs';
import { naming, parseOptions } from './judge.mjs';
import { Random } from './random.mjs';

const { seed, count, sdl } = readArguments({ seed: '1', count: '300', sdl: '' });
const rules = specifiedSDLRules.map(naming);
if (sdl) write(sdl);
else {
  const all = new Random(Number(seed));
  const original = parse(readFileSync(new URL('kitchen-sink.graphql', import.meta.url), 'utf8'), { noLocation: true });
  for (let index = 0; index < Number(count); index++) write(print(disturbDefinitions(original, all.fork())));
}

function write(text) {
  console.log(JSON.stringify({ sdl: text, verdict: verdict(text) }));
}

function verdict(text) {
  let document;
  try {
    document = parse(text, parseOptions);
    const errors = validateSDL(document, undefined, rules);
    if (errors.length > 0) return [...new Set(errors.map((error) => error.rule))].sort().join(' ');
    const problems = validateSchema(buildASTSchema(document, { assumeValidSDL: true }));
    return problems.length === 0 ? 'valid' : `schema: ${problems[0].message}`;
  } catch (error) {
    if (!document) return 'syntax';
    if (error instanceof GraphQLError || error instanceof Error) return `schema: ${error.message}`;
    throw error;
  }
}
