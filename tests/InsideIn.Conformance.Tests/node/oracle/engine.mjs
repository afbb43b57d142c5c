// What our engine says about a request, in the same words.
import { at, executed } from './judge.mjs';

const stages = { OPERATION_RESOLUTION_FAILURE: 'operation', BAD_USER_INPUT: 'variables' };

/** Asks the mock host. */
export async function ask(url, request) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  try {
    return verdict(JSON.parse(text), request);
  } catch (error) {
    return { stage: `no answer: ${response.status} ${text.slice(0, 200)}: ${error.message}` };
  }
}

function verdict(answer, request) {
  if ('data' in answer) return executed(answer);
  const [first] = answer.errors;
  const { code } = first.extensions;
  if (code === 'GRAPHQL_PARSE_FAILED') return { stage: 'syntax', at: at(first.locations[0]) };
  if (code === 'GRAPHQL_VALIDATION_FAILED') return { stage: 'validation', rules: [...new Set(answer.errors.map((error) => error.extensions.rule))].sort() };
  if (/subscription/.test(first.message) && /subscription/.test(request.query)) return { stage: 'subscription' };
  return { stage: stages[code] ?? `${code}: ${first.message}` };
}

/** What differs between two verdicts; null when they agree. */
export function difference(theirs, ours) {
  if (JSON.stringify(theirs) === JSON.stringify(ours)) return null;
  return `graphql-js: ${JSON.stringify(theirs)}\nours:       ${JSON.stringify(ours)}`;
}
