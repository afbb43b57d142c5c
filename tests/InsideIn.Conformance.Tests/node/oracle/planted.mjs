// Planted faults: the comparison must notice each of the 27 rules being off, in graphql-js or in our engine, and each kind of wrong answer.
// node oracle/planted.mjs --url URL --sdl FILE --seed N --rules A,B,…
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql-17';
import { ask, difference } from './engine.mjs';
import { readArguments } from './arguments.mjs';
import { judge, ruleNames, rulesWithout } from './judge.mjs';
import { requests } from './requests.mjs';

const most = 3000;
const { url, sdl, seed } = readArguments({ url: '', sdl: '', seed: '1' });
const schema = buildSchema(readFileSync(sdl, 'utf8'));

// What a wrong engine might answer to an operation that runs.
const wrongAnswers = {
  'fields in another order': ({ data, ...rest }) => ({ ...rest, data: JSON.stringify(reversed(JSON.parse(data))) }),
  'an error without its second place': ({ errors, ...rest }) => ({ ...rest, errors: errors.map((error) => error.replace(/ and .*/, '')) }),
  'an error at the parent': ({ errors, ...rest }) => ({ ...rest, errors: errors.map((error) => error.replace(/,[^,]*\]/, ']')) }),
  'no errors': (verdict) => ({ ...verdict, errors: [] }),
  'a null where an object would be': ({ data, ...rest }) => ({ ...rest, data: data.replace(/\{[^{}]*\}(?=[,}])/, 'null') }),
};

const oracleSide = new Set(ruleNames);
const engineSide = new Set(ruleNames);
const answers = new Set(Object.keys(wrongAnswers));
const all = rulesWithout([]);
for (const request of requests(schema, Number(seed), most, 'schema')) {
  if (oracleSide.size + engineSide.size + answers.size === 0) break;
  const theirs = judge(schema, request, all);
  const ours = await ask(url, request);
  if (difference(theirs, ours)) throw new Error(`They differ without a fault: ${request.query}`);
  for (const rule of theirs.rules ?? []) plantRule(rule, request, theirs, ours);
  if (theirs.stage !== 'executed') continue;
  for (const name of answers) if (difference(theirs, wrongAnswers[name](ours))) answers.delete(name);
}

console.log(JSON.stringify({ oracleSide: [...oracleSide], engineSide: [...engineSide], answers: [...answers] }));

function plantRule(rule, request, theirs, ours) {
  if (oracleSide.has(rule) && seen(() => judge(schema, request, rulesWithout([rule])), ours)) oracleSide.delete(rule);
  if (engineSide.has(rule) && difference(theirs, { ...ours, rules: ours.rules.filter((name) => name !== rule) })) engineSide.delete(rule);
}

// A document that was let through wrongly may fail in any way when it runs.
function seen(judgeWithFault, ours) {
  try {
    return difference(judgeWithFault(), ours) !== null;
  } catch {
    return true;
  }
}

function reversed(value) {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([name, inner]) => [name, reversed(inner)]));
}
