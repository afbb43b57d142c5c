// Filters are judged by mingo. It knows JavaScript's types and not BSON's, so numbers, text and the like are put before it as
// objects that compare by their key, and a few operators are our own.

import { Context } from 'mingo/core';
import { Query } from 'mingo/query';
import * as mingo from 'mingo/operators/query';
import { unsupported, badValue } from '../wire/errors.mjs';
import { bracketOf, classOf, encodeKey, toNumber } from '../store/keys.mjs';
import { valuesAt } from '../store/paths.mjs';

/** A value whose class of types is its JavaScript class, and which compares by its text. */
class Leaf {
  #text;

  constructor(text) {
    this.#text = text;
  }

  toString() {
    return this.#text;
  }
}

const leaves = Object.fromEntries(
  ['minKey', 'number', 'text', 'binary', 'objectId', 'date', 'timestamp', 'regex', 'maxKey'].map((name) => [name, { [name]: class extends Leaf {} }[name]]),
);

const aliases = {
  1: 'number', 2: 'text', 3: 'object', 4: 'array', 5: 'binary', 8: 'boolean', 9: 'date', 10: 'null', 16: 'number', 18: 'number', 19: 'number',
  double: 'number', int: 'number', long: 'number', decimal: 'number', number: 'number', string: 'text', object: 'object', array: 'array',
  binData: 'binary', bool: 'boolean', date: 'date', null: 'null', objectId: 'objectId', timestamp: 'timestamp',
};

const operators = {
  $in: (path, list) => {
    const wanted = new Set(list.map(textOf));
    return (view) => valuesAt(view, path).some((value) => wanted.has(textOf(value ?? null)));
  },
  $nin: (path, list) => {
    const isIn = operators.$in(path, list);
    return (view) => !isIn(view);
  },
  $type: (path, names) => (view) => valuesAt(view, path).some((value) => value !== undefined && names.includes(className(value))),
};

const context = Context.init().addQueryOps(operators).addQueryOps(mingo);
const allowed = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$and', '$or', '$nor', '$not', '$exists', '$elemMatch', '$all', '$type', '$size']);

export class Filter {
  #query;

  constructor(condition) {
    this.condition = condition;
    const prepared = prepare(condition);
    this.#query = Object.keys(prepared).length > 0 ? new Query(prepared, { context }) : null;
  }

  accepts(version) {
    return this.#query === null || this.#query.test((version.view ??= viewOf(version.document)));
  }
}

function viewOf(value) {
  const name = classOf(value);
  if (name in leaves) return new leaves[name](encodeKey(value));
  if (name === 'array') return value.map(viewOf);
  if (name !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([member, item]) => [member, viewOf(item)]));
}

const className = (value) => Object.keys(leaves).find((name) => value instanceof leaves[name]) ?? classOf(value);

/** One text for equal values, of a leaf or of whatever holds leaves. */
function textOf(value) {
  if (value instanceof Leaf) return value.toString();
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (value !== null && typeof value === 'object') return `{${Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${textOf(item)}`)}}`;
  return `${bracketOf(value)}${value}`;
}

/** A condition as mingo takes it: leaves for values, and an operator for every comparison. */
function prepare(condition) {
  const prepared = {};
  for (const [name, wanted] of Object.entries(condition)) {
    if (['$and', '$or', '$nor'].includes(name)) {
      if (!Array.isArray(wanted) || wanted.length === 0) throw badValue(`${name} argument must be a nonempty array`);
      prepared[name] = wanted.map(prepare);
    } else if (name.startsWith('$')) {
      throw unsupported(`the filter ${name}`);
    } else {
      prepared[name] = isOperators(wanted) ? prepareOperators(wanted) : { $eq: viewOf(wanted) };
    }
  }

  return prepared;
}

export const isOperators = (value) => classOf(value) === 'object' && Object.keys(value)[0]?.startsWith('$') === true;

function prepareOperators(wanted) {
  const prepared = {};
  for (const [name, operand] of Object.entries(wanted)) {
    if (!allowed.has(name)) throw unsupported(`the operator ${name}`);
    prepared[name] = prepareOperand(name, operand);
  }

  return prepared;
}

function prepareOperand(name, operand) {
  if (name === '$not') return prepareOperators(operand);
  if (name === '$exists') return Boolean(operand.valueOf());
  if (name === '$size') return toNumber(operand);
  if (name === '$elemMatch') return isOperators(operand) ? prepareOperators(operand) : prepare(operand);
  if (name === '$type') {
    return [operand].flat().map((type) => aliases[type.valueOf()] ?? fail(`unknown type name alias: ${type}`));
  }

  if (name === '$in' || name === '$nin') return Array.isArray(operand) ? operand.map(viewOf) : fail(`${name} needs an array`);
  return viewOf(operand);
}

function fail(message) {
  throw badValue(message);
}
