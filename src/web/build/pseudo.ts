import type { CompiledMessage } from '@lingui/message-utils/compileMessage';

const pairs =
  'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽaåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž';
const accents = new Map([...(pairs.match(/../gu) ?? [])].map((pair) => [pair[0], pair[1]]));

const accented = (text: string) => [...text].map((sign) => accents.get(sign) ?? sign).join('');

/**
 * A compiled message as of a language that is two fifths longer and has accents. What is cut off loses its bracket;
 * what was never given to `t` stands there plain.
 */
export function pseudo(message: CompiledMessage): CompiledMessage {
  const turned = turn(message);
  const letters = JSON.stringify(turned).match(/[^\x20-\x7e]/g)?.length ?? 0;
  return ['[', ...turned, ' ~~~'.repeat(Math.max(1, Math.round(letters / 10))), ']'];
}

function turn(message: CompiledMessage): CompiledMessage {
  return message.map((token) => {
    if (typeof token === 'string') return accented(token);
    const [name, kind, choices] = token;
    if (!choices || typeof choices !== 'object') return token;
    const turned = Object.entries(choices).map(([choice, words]) => [
      choice,
      Array.isArray(words) ? turn(words) : words,
    ]);
    return [name, kind, Object.fromEntries(turned)] as (typeof message)[number];
  });
}
