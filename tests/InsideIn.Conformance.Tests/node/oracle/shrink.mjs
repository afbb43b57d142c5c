// Makes a failing request smaller while it keeps failing.
import { parse, print, visit } from 'graphql-17';
import { parseOptions } from './judge.mjs';

/** The smallest request found for which `fails` still holds. */
export async function shrink(request, fails) {
  let best = request;
  for (let again = true; again;) {
    again = false;
    for (const smaller of candidates(best)) {
      if (!(await fails(smaller))) continue;
      best = smaller;
      again = true;
      break;
    }
  }
  return best;
}

function* candidates(request) {
  for (const name of Object.keys(request.variables ?? {})) {
    const { [name]: left, ...variables } = request.variables;
    yield { ...request, variables };
  }
  if (request.operationName) yield { ...request, operationName: undefined };
  let document;
  try {
    document = parse(request.query, { ...parseOptions, noLocation: true });
  } catch {
    yield* shorterTexts(request);
    return;
  }
  const canonical = print(document);
  if (canonical !== request.query) yield { ...request, query: canonical };
  let nodes = 0;
  visit(document, { enter() { nodes++; } });
  for (let index = 1; index < nodes; index++) {
    const query = without(document, index);
    if (query !== null && query.length < canonical.length) yield { ...request, query };
  }
}

function without(document, index) {
  let at = 0;
  try {
    return print(visit(document, { enter() { return at++ === index ? null : undefined; } }));
  } catch {
    return null;
  }
}

function* shorterTexts(request) {
  const { query } = request;
  for (let size = query.length >> 1; size > 0; size >>= 1)
    for (let start = 0; start + size <= query.length; start += size) yield { ...request, query: query.slice(0, start) + query.slice(start + size) };
}
