// Source texts and schema coordinates, valid and disturbed, each with the place where graphql-js finds it wrong.
// node oracle/texts.mjs --seed N --count N writes one JSON line for each: { kind, text, at }; `text` is UTF-16 in base64, since it may hold halves of surrogate pairs
// node oracle/texts.mjs --compare FILE reads lines { text, printed } and fails where the two are not the same document
import { readFileSync } from 'node:fs';
import { buildSchema, parse, parseSchemaCoordinate, print, visit } from 'graphql-17';
import { readArguments } from './arguments.mjs';
import { generate } from './generate.mjs';
import { at, parseOptions } from './judge.mjs';
import { Random } from './random.mjs';
import { disturb, respell, tokensOf } from './tokens.mjs';

const sdl = readFileSync(new URL('kitchen-sink.graphql', import.meta.url), 'utf8');
const characters = [...'{}()[]:!$@&|=.,#"\\/ \n\r\t\v\f\0\u0007\u007f\u00a0\ufeffaZ_09-+eEuxé\u2028\u{1f600}', '\ud83d', '\ude00', '"""', '\\"""', '\\u{', '\\ud83d', '\\ude00', '\\u00e9', '\\n', '1.5e-3', '...', '\r\n'];
// graphql-js 17 reads directives on definitions of directives and extensions of these, which the edition of September 2025 has not.
const gap = String.raw`(?:[\s,\ufeff]|#[^\n\r]*)*`;
const later = new RegExp(`directive${gap}@${gap}\\w+${gap}(?:\\([^)]*\\))?${gap}(?:repeatable${gap})?@|extend${gap}directive`);
const coordinates = ['Type', 'Type.field', 'Type.field(argument:)', '@directive', '@directive(argument:)', 'Enum.VALUE', 'Input.field', '__Type.name', '_._(_:)'];

const { seed, count, compare } = readArguments({ seed: '1', count: '500', compare: '' });
if (compare) compareAll(compare);
else writeAll(new Random(Number(seed)), Number(count));

function writeAll(all, most) {
  const schema = buildSchema(sdl);
  const definitions = sdl.split(/\n(?=\S)/);
  for (let index = 0; index < most; index++) {
    const random = all.fork();
    if (random.chance(0.1)) write('coordinate', altered(random.pick(coordinates), random), parseSchemaCoordinate);
    else {
      const text = sourceText(schema, definitions, random);
      if (!later.test(text)) write('document', text, (source) => parse(source, parseOptions));
    }
  }
}

function sourceText(schema, definitions, random) {
  let tokens;
  try {
    tokens = tokensOf(random.chance(0.6) ? generate(schema, random).query : Array.from({ length: 1 + random.below(4) }, () => random.pick(definitions)).join('\n'));
  } catch {
    // A piece cut out of the SDL may begin inside a description.
    tokens = ['{', 'a', '}'];
  }
  switch (random.below(4)) {
    case 0: return respell(tokens, random);
    case 1: return altered(respell(tokens, random), random);
    default: return respell(disturb(tokens, random), random);
  }
}

// One to three characters put in, taken out or replaced.
function altered(text, random) {
  let result = text;
  for (let times = 1 + random.below(3); times > 0; times--) {
    const place = random.below(result.length + 1);
    result = result.slice(0, place) + (random.chance(0.7) ? random.pick(characters) : '') + result.slice(place + random.below(2));
  }
  return result;
}

function write(kind, text, read) {
  let wrongAt = null;
  try {
    read(text);
  } catch (error) {
    if (!error.locations) throw error;
    wrongAt = at(error.locations[0]);
  }
  console.log(JSON.stringify({ kind, text: Buffer.from(text, 'utf16le').toString('base64'), at: wrongAt }));
}

function compareAll(file) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text, printed } = JSON.parse(line);
    const decoded = Buffer.from(text, 'base64').toString('utf16le');
    if (canonical(decoded) === canonical(printed)) continue;
    console.log(`Not the same document:\n${JSON.stringify(decoded)}\n${JSON.stringify(printed)}`);
    process.exitCode = 1;
  }
}

// A block string that cannot be printed as one may become a quoted string of the same value.
function canonical(text) {
  return print(visit(parse(text, parseOptions), { StringValue: (node) => ({ ...node, block: false }) }));
}
