// From a filter to the stretches of an index in which all of its documents stand. Stretches may hold more; the filter judges.

import { above, bracketOf, classOf, encodeKey } from '../store/keys.mjs';
import { isOperators } from './filter.mjs';

const mostBranches = 4096;

/** As many stretches a real server walks side by side and merges; of more it sorts what they hold (internalQueryMaxScansToExplode). */
const mostMerged = 200;
const ranges = new Set(['$gt', '$gte', '$lt', '$lte']);
let groups = 0;

/** The filter as alternatives, each a list of predicates `{ path, operator, operand, group }` that all hold. */
function alternatives(filter, prefix = '', group = null) {
  let branches = [[]];
  const both = (more) => {
    branches = branches.flatMap((branch) => more.map((other) => [...branch, ...other]));
  };
  for (const [name, wanted] of Object.entries(filter)) {
    if (name === '$and') wanted.forEach((condition) => both(alternatives(condition, prefix, group)));
    else if (name === '$or') both(wanted.flatMap((condition) => alternatives(condition, prefix, group)));
    else if (!name.startsWith('$')) both(predicates(prefix + name, wanted, group));
    if (branches.length > mostBranches) return [[]];
  }

  return branches;
}

function predicates(path, wanted, group) {
  if (!isOperators(wanted)) return [[{ path, operator: '$eq', operand: wanted, group }]];
  let branches = [[]];
  for (const [operator, operand] of Object.entries(wanted)) {
    if (operator === '$elemMatch') {
      const inner = ++groups;
      const found = isOperators(operand) ? predicates(path, operand, inner) : alternatives(operand, `${path}.`, inner);
      branches = branches.flatMap((branch) => found.map((other) => [...branch, ...other]));
    } else {
      branches = branches.map((branch) => [...branch, { path, operator, operand, group }]);
    }
  }

  return branches;
}

/** Chooses what a path with arrays on it may be bounded by: predicates of one element, or a single one. */
class ElementRule {
  #chosen = undefined;

  usable(found) {
    if (this.#chosen !== undefined) return found.filter((one) => one.group !== null && one.group === this.#chosen);
    const first = found.find((one) => one.group !== null) ?? found.find((one) => !ranges.has(one.operator)) ?? found[0];
    if (first === undefined) return [];
    this.#chosen = first.group;
    return first.group === null ? [first] : found.filter((one) => one.group === first.group);
  }
}

/** The stretches `{ low, high, fixed }` for one alternative; `fixed` paths have one value in all of the stretch. */
function stretches(index, branch) {
  const rule = new ElementRule();
  let prefixes = [''];
  for (let at = 0; at < index.paths.length; at++) {
    const all = branch.filter((one) => one.path === index.paths[at]);
    const found = index.isSpread[at] ? rule.usable(all) : all;
    const points = pointsOf(found);
    if (points !== null) {
      const parts = [...new Set(points.map((value) => index.part(at, encodeKey(value))))];
      prefixes = prefixes.flatMap((prefix) => parts.map((part) => prefix + part));
      continue;
    }

    const limits = found.filter((one) => ranges.has(one.operator));
    if (limits.length === 0) return prefixes.map((prefix) => ({ low: prefix, high: prefix + above, fixed: at }));
    const { low, high } = limitsOf(index, at, limits);
    return prefixes.map((prefix) => ({ low: prefix + low, high: prefix + high, fixed: at }));
  }

  return prefixes.map((prefix) => ({ low: prefix, high: prefix + above, fixed: index.paths.length }));
}

// An index has the elements of an array and not the array, so an array is no point.
function pointsOf(found) {
  const isPoint = (value) => classOf(value) !== 'array';
  const equal = found.find((one) => one.operator === '$eq' && isPoint(one.operand));
  if (equal) return [equal.operand];
  return found.find((one) => one.operator === '$in' && one.operand.every(isPoint))?.operand ?? null;
}

function limitsOf(index, at, limits) {
  const rising = index.directions[at] > 0;
  let low = '';
  let high = above;
  const raise = (to) => (low = to > low ? to : low);
  const lower = (to) => (high = to < high ? to : high);
  for (const { operator, operand } of limits) {
    // A comparison is among values of one class.
    const bracket = index.part(at, bracketOf(operand));
    raise(bracket);
    lower(String.fromCharCode(bracket.charCodeAt(0) + 1));
    const value = index.part(at, encodeKey(operand));
    const isLowest = operator.startsWith('$gt') === rising;
    const isWithin = operator.endsWith('e');
    if (isLowest) raise(isWithin ? value : value + above);
    else lower(isWithin ? value + above : value);
  }

  return { low, high };
}

/** Stretches that touch or overlap become one, so that none of their documents is met twice there. */
function merged(list) {
  const sorted = list.filter((one) => one.low < one.high).sort((left, right) => (left.low < right.low ? -1 : left.low > right.low ? 1 : 0));
  const result = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (last && next.low < last.high) {
      last.high = next.high > last.high ? next.high : last.high;
      last.fixed = Math.min(last.fixed, next.fixed);
    } else {
      result.push({ ...next });
    }
  }

  return result;
}

/** Which way a stretch must be walked so that it is in the order of `sort`: 1, −1, or 0 when neither way is. */
function wayOf(index, fixed, sort) {
  const constant = new Set(index.paths.slice(0, fixed).filter((_, at) => !index.isSpread[at]));
  const wanted = sort.filter(([path]) => !constant.has(path));
  let way = 0;
  for (const [at, [path, direction]] of wanted.entries()) {
    const place = fixed + at;
    if (index.paths[place] !== path || index.isSpread[place]) return 0;
    const step = direction === index.directions[place] ? 1 : -1;
    if (way !== 0 && way !== step) return 0;
    way = step;
  }

  return way === 0 ? 1 : way;
}

/** How to walk an index: its stretches, the way, and whether each is then in order. @param sort pairs of path and direction */
export function planOf(index, filter, sort) {
  const all = alternatives(filter).flatMap((branch) => stretches(index, branch));
  const list = merged(all);
  const ways = new Set(list.map((one) => wayOf(index, one.fixed, sort)));
  const isOrdered = ways.size <= 1 && !ways.has(0) && (sort.length === 0 || all.length <= mostMerged);
  return { stretches: list, isOrdered, isReversed: isOrdered && ways.has(-1) };
}
