// What an index or a sort sees of a document along dotted paths, arrays included.

import { CommandError } from '../wire/errors.mjs';
import { classOf } from './keys.mjs';

const isNumber = /^\d+$/;

/** Walks to the end of a path, or to the first array on it. */
function walk(step) {
  let { value, rest } = step;
  while (rest.length > 0) {
    if (Array.isArray(value)) {
      if (!isNumber.test(rest[0]) || !(rest[0] in value)) return { ...step, value, rest };
      value = value[Number(rest[0])];
    } else {
      value = value !== null && classOf(value) === 'object' && Object.hasOwn(value, rest[0]) ? value[rest[0]] : undefined;
    }

    rest = rest.slice(1);
  }

  return { ...step, value, rest };
}

/**
 * The lists of values under which a document stands in an index over `paths`: one, or one per element of the array on the way.
 * `spread` says for which paths there was an array. A missing value counts as null.
 */
export function keyLists(document, paths) {
  const spread = paths.map(() => false);
  const lists = [];
  expand(paths.map((path) => ({ value: document, rest: path.split('.'), isElement: false })), spread, lists);
  return { lists, spread };
}

function expand(steps, spread, lists) {
  const reached = steps.map((step) => (step.isElement && step.rest.length === 0 ? step : walk(step)));
  const isOpen = (step) => Array.isArray(step.value) && !(step.isElement && step.rest.length === 0);
  const array = reached.find(isOpen)?.value;
  if (array === undefined) {
    lists.push(reached.map((step) => (step.value === undefined && !step.isEmpty ? null : step.value)));
    return;
  }

  if (reached.some((step) => isOpen(step) && step.value !== array)) throw new CommandError(171, 'CannotIndexParallelArrays', 'cannot index parallel arrays');
  reached.forEach((step, at) => (spread[at] ||= isOpen(step)));
  for (const element of array.length > 0 ? array : [undefined]) {
    expand(reached.map((step) => (isOpen(step) ? { value: element, rest: step.rest, isElement: true, isEmpty: array.length === 0 && step.rest.length === 0 } : step)), spread, lists);
  }
}

/** All values at a path, as a filter sees them: the elements of an array, and the array itself. */
export function valuesAt(document, path) {
  const found = [];
  const visit = (step) => {
    const { value, rest } = walk(step);
    if (!Array.isArray(value)) return found.push(value);
    if (rest.length === 0) return found.push(...value, value);
    return value.forEach((element) => visit({ value: element, rest }));
  };
  visit({ value: document, rest: path.split('.') });
  return found;
}

/** The value at a path on which no array stands. */
export const valueAt = (document, path) => path.split('.').reduce((value, name) => (value === null || value === undefined ? undefined : value[name]), document);
