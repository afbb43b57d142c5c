// The second generator: it knows no schema, only tokens. They are dropped, doubled, swapped and replaced, and written with other ignored text between them.
import { Lexer, Source, TokenKind } from 'graphql-17';

const spare = ['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '&', '|', '=', '...', 'on', 'query', 'fragment', 'type', 'null', 'true', 'name', '__typename', '0', '-1', '1.5', '"x"', '""', '""" b """', '$v', '01', '1.', '1a', '.', '..', '-', '"', '"""', '"\\x"', '"\\u{D800}"', '"\\uD83D\\uDE00"', '\u00e9', '\u0000', '#', 'Int', '1e', '0x1', '?', "'", '\ud800', '"\ud83d"', '\ufeff'];
const ignored = [' ', ' ', ' ', ' ', '\n', '\n  ', '\r\n', '\r', ',', ', ', '\t', ' # comment\n', '\ufeff', ' #\r\n'];

/** What JSON cannot carry: halves of surrogate pairs. */
export const carried = spare.filter((piece) => piece.isWellFormed());

/** The texts of the tokens. */
export function tokensOf(text) {
  const lexer = new Lexer(new Source(text));
  const tokens = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) tokens.push(text.slice(token.start, token.end));
  return tokens;
}

/** The tokens with other ignored text between them. */
export function respell(tokens, random) {
  return tokens.map((token) => token + random.pick(ignored)).join('');
}

/** One to three faults among the tokens. */
export function disturb(tokens, random, pieces = spare) {
  const result = [...tokens];
  for (let count = 1 + random.below(3); count > 0 && result.length > 1; count--) {
    const at = random.below(result.length);
    const other = random.below(result.length);
    switch (random.below(6)) {
      case 0: result.splice(at, 1); break;
      case 1: result.splice(at, 0, result[at]); break;
      case 2: [result[at], result[other]] = [result[other], result[at]]; break;
      case 3: result[at] = result[other]; break;
      case 4: result.splice(at, 0, random.pick(pieces)); break;
      default: result[at] = random.pick(pieces); break;
    }
  }
  return result;
}

/** One to three faults among the names: each becomes another name of the document or of the list. */
export function swapNames(tokens, names, random) {
  const result = [...tokens];
  const places = result.flatMap((token, index) => (/^[_A-Za-z]/.test(token) ? [index] : []));
  for (let count = 1 + random.below(3); count > 0 && places.length > 0; count--) {
    const at = random.pick(places);
    result[at] = random.chance(0.5) ? result[random.pick(places)] : random.pick(names);
  }
  return result;
}
