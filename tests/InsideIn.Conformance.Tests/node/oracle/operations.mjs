// Generated operations: the mock host and graphql-js must say the same.
// node oracle/operations.mjs --url URL --sdl FILE --seed N --count N [--kind schema|tokens]
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql-17';
import { ask, difference } from './engine.mjs';
import { readArguments } from './arguments.mjs';
import { requests } from './requests.mjs';
import { judge, ruleNames, rulesWithout } from './judge.mjs';
import { shrink } from './shrink.mjs';

const mostFailures = 5;
const { url, sdl, seed, count, kind } = readArguments({ url: '', sdl: '', seed: '1', count: '500', kind: 'schema' });
const schema = buildSchema(readFileSync(sdl, 'utf8'));
const rules = rulesWithout([]);
const stages = {};
const hits = Object.fromEntries(ruleNames.map((name) => [name, 0]));
const failures = [];

async function check(request) {
  const theirs = judge(schema, request, rules);
  return { theirs, problem: difference(theirs, await ask(url, request)) };
}

const open = requests(schema, Number(seed), Number(count), kind);
await Promise.all(Array.from({ length: 4 }, async () => {
  for (const request of open) {
    if (failures.length >= mostFailures) return;
    const { theirs, problem } = await check(request);
    stages[theirs.stage] = (stages[theirs.stage] ?? 0) + 1;
    for (const rule of theirs.rules ?? []) hits[rule]++;
    if (problem) failures.push(request);
  }
}));

for (const request of failures) {
  const small = await shrink(request, async (smaller) => (await check(smaller)).problem !== null);
  console.log(`seed ${seed}, ${kind}: ${(await check(small)).problem}\n${small.query}\n${JSON.stringify(small)}\n`);
}
console.log(JSON.stringify({ seed: Number(seed), failures: failures.length, stages, hits }));
process.exitCode = failures.length > 0 ? 1 : 0;
