import { ObjectId } from 'bson';
import { CommandError, WriteConflict, badValue } from '../wire/errors.mjs';
import { decode, encode } from '../wire/messages.mjs';
import { member } from '../wire/raw.mjs';
import { toNumber } from '../store/keys.mjs';
import { indexForWrite, search, sortOf } from '../query/search.mjs';
import { isUpdate, replaced, seedOf, updated } from '../query/update.mjs';
import { project } from '../query/projection.mjs';

const mostBytes = 16 * 1024 * 1024;

export const writeCommands = {
  async insert(call) {
    const collection = call.provide(call.command.insert);
    let n = 0;
    const writeErrors = await each(call, call.lists.documents, async (raw) => {
      await call.write((transaction) => transaction.insert(collection, withId(raw)));
      n++;
    });
    return { n, ...(writeErrors.length > 0 && { writeErrors }), ok: 1 };
  },

  async update(call) {
    const collection = call.provide(call.command.update);
    const total = { n: 0, nModified: 0 };
    const upserted = [];
    const writeErrors = await each(call, call.lists.updates, async (raw, index) => {
      const done = await call.write((transaction) => updateOne(call, collection, transaction, raw));
      total.n += done.matched;
      total.nModified += done.modified;
      if (done.upserted) upserted.push({ index, _id: done.upserted.document._id });
    });
    return { ...total, ...(upserted.length > 0 && { upserted }), ...(writeErrors.length > 0 && { writeErrors }), ok: 1 };
  },

  async delete(call) {
    const collection = call.collection(call.command.delete);
    let n = 0;
    const writeErrors = await each(call, call.lists.deletes, async (raw) => {
      const { q, limit, hint } = decode(raw);
      const most = toNumber(limit) === 1 ? 1 : Infinity;
      n += collection ? await call.write((transaction) => remove(find(call, collection, transaction, { filter: q, hint, most }), collection, transaction)) : 0;
    });
    return { n, ...(writeErrors.length > 0 && { writeErrors }), ok: 1 };
  },

  async findAndModify(call) {
    const collection = call.provide(call.command.findAndModify);
    return call.write((transaction) => findAndModify(call, collection, transaction));
  },
};

/** Runs the statements of a command in order. What one says of its failure, the answer lists; in a transaction, and where order counts, it is the last. */
async function each({ command, transaction }, statements, run) {
  const writeErrors = [];
  for (const [index, statement] of statements.entries()) {
    try {
      await run(statement, index);
    } catch (fault) {
      if (!(fault instanceof CommandError) || fault instanceof WriteConflict) throw fault;
      writeErrors.push({ index, code: fault.code, errmsg: fault.message, ...fault.more });
      if (command.ordered !== false || transaction) break;
    }
  }

  return writeErrors;
}

function withId(raw) {
  if (raw.length > mostBytes) throw new CommandError(10334, 'BSONObjectTooLarge', `object to insert too large. size in bytes: ${raw.length}, max size: ${mostBytes}`);
  return member(raw, '_id') ? raw : encode({ _id: new ObjectId(), ...decode(raw) });
}

function find({ stats, command }, collection, transaction, { filter, hint, sort, most }) {
  const index = indexForWrite(collection, filter, hint, stats, Object.keys(command)[0]);
  return search({ index, filter, sort: sortOf(sort), reader: transaction, most, stats });
}

function updateOne(call, collection, transaction, raw) {
  const { q, multi, upsert, hint, arrayFilters, u } = decode(raw);
  if (arrayFilters || Array.isArray(u)) throw badValue('arrayFilters and pipelines are not in this stand-in');
  const change = member(raw, 'u');
  if (multi && !isUpdate(change)) throw new CommandError(9, 'FailedToParse', 'multi update is not supported for replacement-style update');
  const found = find(call, collection, transaction, { filter: q, hint, most: multi ? Infinity : 1 });
  if (found.length === 0 && upsert) return { matched: 1, modified: 0, upserted: insertFor(collection, transaction, q, change) };
  return { matched: found.length, modified: found.filter((version) => put(collection, transaction, version, change) !== version).length };
}

/** The version after an update; the same one when nothing changes. */
function put(collection, transaction, version, change) {
  const raw = isUpdate(change) ? updated(version.raw, change) : replaced(version.raw, change);
  return raw.equals(version.raw) ? version : transaction.replace(collection, version, raw);
}

function insertFor(collection, transaction, filter, change) {
  const seed = seedOf(filter);
  if (isUpdate(change)) return transaction.insert(collection, withId(updated(encode(seed), change, true)));
  return transaction.insert(collection, withId(member(change, '_id') || seed._id === undefined ? Buffer.from(change) : encode({ _id: seed._id, ...decode(change) })));
}

function remove(versions, collection, transaction) {
  for (const version of versions) transaction.remove(collection, version);
  return versions.length;
}

function findAndModify(call, collection, transaction) {
  const { query = {}, remove: isRemoval, update, new: isNew, upsert, fields, sort, hint } = call.command;
  const [version] = find(call, collection, transaction, { filter: query, hint, sort, most: 1 });
  const show = (shown) => (shown ? decode(project(shown, fields)) : null);
  if (isRemoval) {
    if (version) transaction.remove(collection, version);
    return { lastErrorObject: { n: version ? 1 : 0 }, value: show(version), ok: 1 };
  }

  const change = encode(update);
  if (version) {
    const after = put(collection, transaction, version, change);
    return { lastErrorObject: { n: 1, updatedExisting: true }, value: show(isNew ? after : version), ok: 1 };
  }

  if (!upsert) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 };
  const inserted = insertFor(collection, transaction, query, change);
  return { lastErrorObject: { n: 1, updatedExisting: false, upserted: inserted.document._id }, value: show(isNew ? inserted : null), ok: 1 };
}
