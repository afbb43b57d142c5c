// The requests of a seed: half of them as generated, half with faults.
import { generate } from './generate.mjs';
import { mutate } from './mutate.mjs';
import { Random } from './random.mjs';
import { carried, disturb, respell, swapNames, tokensOf } from './tokens.mjs';

/** `kind` is "schema" for faults in the tree, "tokens" for faults among the tokens. */
export function* requests(schema, seed, count, kind) {
  const all = new Random(seed);
  const names = [...Object.keys(schema.getTypeMap()), ...Object.values(schema.getTypeMap()).flatMap((type) => Object.keys(type.getFields?.() ?? {}))];
  for (let index = 0; index < count; index++) {
    const random = all.fork();
    const request = generate(schema, random);
    if (random.chance(0.5)) yield request;
    else if (kind === 'schema') yield mutate(schema, request, random);
    else {
      const tokens = tokensOf(request.query);
      yield { ...request, query: respell(random.chance(0.5) ? disturb(tokens, random, carried) : swapNames(tokens, names, random), random) };
    }
  }
}
