// Update operators. Those that count and set are our own, because numbers must keep their BSON types; the others are mingo's.

import { Double, Int32, Long } from 'bson';
import { update as mingoUpdate } from 'mingo/updater';
import { CommandError, badValue, unsupported } from '../wire/errors.mjs';
import { decode, encode } from '../wire/messages.mjs';
import { classOf, encodeKey } from '../store/keys.mjs';
import { valueAt } from '../store/paths.mjs';
import { isOperators } from './filter.mjs';

const setters = {
  $set: (_, operand) => operand,
  $inc: (present, operand) => (present === undefined ? operand : sum(present, operand)),
  $min: (present, operand) => (present === undefined || encodeKey(operand) < encodeKey(present) ? operand : present),
  $max: (present, operand) => (present === undefined || encodeKey(operand) > encodeKey(present) ? operand : present),
};

export const isUpdate = (update) => isOperators(decode(update));

/** The document after an update, as bytes. @param raw the document before @param update the raw update */
export function updated(raw, update, isInsert = false) {
  const document = decode(raw);
  const before = encodeKey(document._id);
  for (const [operator, changes] of Object.entries(decode(update))) {
    if (operator === '$setOnInsert') {
      if (isInsert) for (const [path, operand] of Object.entries(changes)) put(document, path, operand);
    } else if (operator in setters) {
      for (const [path, operand] of Object.entries(changes)) put(document, path, setters[operator](valueAt(document, path), operand));
    } else if (operator === '$unset') {
      for (const path of Object.keys(changes)) unset(document, path);
    } else if (['$push', '$pull', '$pullAll', '$addToSet', '$pop', '$rename'].includes(operator)) {
      mingoUpdate(document, { [operator]: changes });
    } else {
      throw unsupported(`the update ${operator}`);
    }
  }

  if (!isInsert && encodeKey(document._id) !== before) throw immutableId();
  return encode(document);
}

/** A document in the place of another: it has that one's id, first. */
export function replaced(raw, replacement) {
  const { _id: wanted } = decode(raw);
  const document = decode(replacement);
  if (document._id !== undefined) {
    if (encodeKey(document._id) !== encodeKey(wanted)) throw immutableId();
    return Buffer.from(replacement);
  }

  return encode({ _id: wanted, ...document });
}

/** What an upsert begins with: the members that the filter says to be equal to something. */
export function seedOf(filter) {
  const seed = {};
  for (const [path, wanted] of Object.entries(filter)) {
    if (path === '$and') wanted.forEach((condition) => Object.assign(seed, seedOf(condition)));
    else if (!path.startsWith('$') && !isOperators(wanted)) put(seed, path, wanted);
    else if (!path.startsWith('$') && '$eq' in wanted) put(seed, path, wanted.$eq);
  }

  return seed;
}

const immutableId = () => new CommandError(66, 'ImmutableField', "Performing an update on the path '_id' would modify the immutable field '_id'");

function put(document, path, value) {
  const names = path.split('.');
  const last = names.pop();
  const holder = names.reduce((place, name) => {
    place[name] ??= {};
    if (!['object', 'array'].includes(classOf(place[name]))) throw new CommandError(28, 'PathNotViable', `Cannot create field in element '${name}'`);
    return place[name];
  }, document);
  holder[last] = value;
}

function unset(document, path) {
  const names = path.split('.');
  const last = names.pop();
  const holder = names.length === 0 ? document : valueAt(document, names.join('.'));
  if (holder && typeof holder === 'object') delete holder[last];
}

function sum(left, right) {
  if (classOf(left) !== 'number' || classOf(right) !== 'number') throw new CommandError(14, 'TypeMismatch', 'Cannot increment with or apply $inc to a value of non-numeric type');
  const types = [left._bsontype, right._bsontype];
  if (types.includes('Decimal128')) throw unsupported('$inc of a Decimal128');
  if (types.includes('Double')) return new Double(Number(left.valueOf()) + Number(right.valueOf()));
  const total = BigInt(left.toString()) + BigInt(right.toString());
  if (BigInt.asIntN(64, total) !== total) throw badValue('Failed to apply $inc operations: the result does not fit 64 bits');
  const isSmall = BigInt.asIntN(32, total) === total && !types.includes('Long');
  return isSmall ? new Int32(Number(total)) : Long.fromBigInt(total);
}
