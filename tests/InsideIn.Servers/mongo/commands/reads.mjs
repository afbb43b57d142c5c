import { Long, deserialize } from 'bson';
import { Aggregator } from 'mingo';
import { CommandError, badValue, unsupported } from '../wire/errors.mjs';
import { arrayOf, compose, elements } from '../wire/raw.mjs';
import { encode } from '../wire/messages.mjs';
import { toNumber } from '../store/keys.mjs';
import { toTimestamp } from '../store/store.mjs';
import { indexFor, search, sortOf } from '../query/search.mjs';
import { project } from '../query/projection.mjs';
import { momentOf } from './sessions.mjs';

const defaultBatch = 101;
const mostBytes = 16 * 1024 * 1024;
const stages = new Set(['$match', '$sort', '$limit', '$skip', '$count', '$group', '$project', '$addFields', '$set', '$unset']);

const cursors = new Map();
let nextCursor = 1n;

export const readCommands = {
  find(call) {
    const { command, stats } = call;
    const collection = call.collection(command.find);
    const reader = call.transaction ?? momentOf(call.store, call.session, command);
    const [skip, limit] = [toNumber(command.skip), Math.abs(toNumber(command.limit))];
    const most = limit > 0 ? skip + limit : Infinity;
    const found = collection
      ? search({ index: indexFor(collection, command.hint, stats, 'find'), filter: command.filter ?? {}, sort: sortOf(command.sort), reader, most, stats })
      : [];
    const shown = found.slice(skip).map((version) => project(version, command.projection));
    const isSingle = command.singleBatch === true || toNumber(command.limit) < 0;
    return answer(call, command.find, shown, { batchSize: command.batchSize, isSingle, reader });
  },

  aggregate(call) {
    const { command, stats } = call;
    const collection = call.collection(command.aggregate);
    const [first, ...rest] = command.pipeline;
    const isMatch = first !== undefined && '$match' in first;
    const after = isMatch ? rest : command.pipeline;
    const strange = command.pipeline.map((stage) => Object.keys(stage)[0]).find((name) => !stages.has(name));
    if (strange) throw unsupported(`the stage ${strange}`);
    const reader = call.transaction ?? momentOf(call.store, call.session, command);
    const most = after[0]?.$limit === undefined ? Infinity : toNumber(after[0].$limit);
    const found = collection
      ? search({ index: indexFor(collection, command.hint, stats, 'aggregate'), filter: isMatch ? first.$match : {}, reader, most, stats })
      : [];
    const results = after.length === 0 ? found.map((version) => version.raw) : aggregated(found, after);
    return answer(call, command.aggregate, results, { batchSize: command.cursor?.batchSize, reader });
  },

  getMore({ command, database }) {
    const id = command.getMore.toString();
    const cursor = cursors.get(id);
    if (!cursor) throw new CommandError(43, 'CursorNotFound', `cursor id ${id} not found`);
    if (cursor.namespace !== `${database}.${command.collection}`) throw new CommandError(13, 'Unauthorized', `cursor id ${id} is of ${cursor.namespace}`);
    const batch = takeBatch(cursor.documents, toNumber(command.batchSize) || Infinity);
    if (cursor.documents.length === 0) cursors.delete(id);
    return cursorReply('nextBatch', batch, { id: Long.fromString(cursors.has(id) ? id : '0'), ns: cursor.namespace });
  },

  killCursors({ command }) {
    const killed = command.cursors.filter((id) => cursors.delete(id.toString()));
    return { cursorsKilled: killed, cursorsNotFound: command.cursors.filter((id) => !killed.includes(id)), cursorsAlive: [], cursorsUnknown: [], ok: 1 };
  },
};

/** Answers with the first documents, and keeps the rest under a cursor. */
export function answer({ database }, collection, documents, { batchSize, isSingle = false, reader } = {}) {
  const namespace = `${database}.${collection}`;
  const rest = [...documents];
  const batch = takeBatch(rest, batchSize === undefined ? defaultBatch : toNumber(batchSize));
  let id = '0';
  if (rest.length > 0 && !isSingle) {
    id = String(nextCursor++);
    cursors.set(id, { namespace, documents: rest });
  }

  const more = reader?.isSnapshot ? { atClusterTime: toTimestamp(reader.at) } : {};
  return cursorReply('firstBatch', batch, { id: Long.fromString(id), ns: namespace, ...more });
}

function takeBatch(documents, count) {
  let [taken, bytes] = [0, 0];
  while (taken < Math.min(count, documents.length) && (taken === 0 || bytes + documents[taken].length <= mostBytes)) bytes += documents[taken++].length;
  return documents.splice(0, taken);
}

const partsOf = (value) => [...elements(encode(value))].map(({ type, name, value: bytes }) => [type, name, bytes]);

const cursorReply = (name, batch, more) => compose([[0x03, 'cursor', compose([[0x04, name, arrayOf(batch)], ...partsOf(more)])], ...partsOf({ ok: 1 })]);

function aggregated(found, pipeline) {
  if ('$count' in (pipeline.at(-1) ?? {}) && pipeline.slice(0, -1).every((stage) => '$limit' in stage)) {
    const limits = pipeline.slice(0, -1).map((stage) => toNumber(stage.$limit));
    const count = Math.min(found.length, ...limits);
    return count === 0 ? [] : [encode({ [pipeline.at(-1).$count]: count })];
  }

  try {
    const plain = deserialize(encode({ pipeline })).pipeline;
    return new Aggregator(plain).run(found.map((version) => deserialize(version.raw))).map(encode);
  } catch (fault) {
    throw badValue(fault.message);
  }
}
