// Collections and indexes: what is made, listed and dropped.

import { CommandError, badValue } from '../wire/errors.mjs';
import { encode } from '../wire/messages.mjs';
import { OrderedIndex } from '../store/ordered-index.mjs';
import { Filter } from '../query/filter.mjs';
import { toNumber } from '../store/keys.mjs';
import { answer } from './reads.mjs';

const notInTransactions = (call) => {
  if (call.transaction) throw new CommandError(263, 'OperationNotSupportedInTransaction', `Cannot run '${call.name}' in a multi-document transaction.`);
};

const missing = (call, name) => new CommandError(26, 'NamespaceNotFound', `ns does not exist: ${call.database}.${name}`);

export const catalogCommands = {
  create(call) {
    notInTransactions(call);
    if (call.collection(call.command.create)) throw new CommandError(48, 'NamespaceExists', `Collection ${call.database}.${call.command.create} already exists.`);
    call.provide(call.command.create);
    return { ok: 1 };
  },

  drop(call) {
    notInTransactions(call);
    if (!call.store.drop(call.database, call.command.drop)) throw missing(call, call.command.drop);
    return { ns: `${call.database}.${call.command.drop}`, ok: 1 };
  },

  dropDatabase(call) {
    notInTransactions(call);
    call.store.dropDatabase(call.database);
    return { dropped: call.database, ok: 1 };
  },

  listDatabases: ({ store }) => ({ databases: store.databases.map((name) => ({ name, sizeOnDisk: 1, empty: false })), totalSize: 1, ok: 1 }),

  listCollections(call) {
    const filter = new Filter(call.command.filter ?? {});
    const listed = call.store.collections(call.database).map(({ name }) => ({ document: { name, type: 'collection', options: {}, info: { readOnly: false } } }));
    return answer(call, '$cmd.listCollections', listed.filter((one) => filter.accepts(one)).map((one) => encode(one.document)), call.command.cursor);
  },

  createIndexes(call) {
    notInTransactions(call);
    const collection = call.provide(call.command.createIndexes);
    const before = collection.indexes.size;
    for (const definition of call.command.indexes) addIndex(collection, definition);
    const after = collection.indexes.size;
    return { numIndexesBefore: before, numIndexesAfter: after, ...(before === after && { note: 'all indexes already exist' }), ok: 1 };
  },

  listIndexes(call) {
    const collection = call.collection(call.command.listIndexes);
    if (!collection) throw missing(call, call.command.listIndexes);
    return answer(call, collection.name, [...collection.indexes.values()].map((index) => encode({ v: 2, ...index.definition })), call.command.cursor);
  },

  dropIndexes(call) {
    notInTransactions(call);
    const collection = call.collection(call.command.dropIndexes);
    if (!collection) throw missing(call, call.command.dropIndexes);
    const before = collection.indexes.size;
    const wanted = call.command.index;
    if (wanted === '*') dropAll(collection);
    else for (const name of [wanted].flat()) drop(collection, name);
    return { nIndexesWas: before, ok: 1 };
  },
};

function addIndex(collection, definition) {
  const directions = Object.values(definition.key);
  if (directions.length === 0 || directions.some((direction) => Math.abs(toNumber(direction)) !== 1)) throw badValue(`only rising and falling indexes are in this stand-in, not ${JSON.stringify(definition.key)}`);
  const sameName = collection.indexes.get(definition.name);
  const samePattern = collection.hinted(definition.key);
  if (sameName && (sameName !== samePattern || sameName.isUnique !== (definition.unique === true || definition.name === '_id_'))) {
    throw new CommandError(86, 'IndexKeySpecsConflict', `An existing index has the same name as the requested index. Requested: ${definition.name}`);
  }

  if (!sameName && samePattern && samePattern.partial === undefined && definition.partialFilterExpression === undefined) {
    throw new CommandError(85, 'IndexOptionsConflict', `Index already exists with a different name: ${samePattern.name}`);
  }

  if (!sameName) collection.addIndex(new OrderedIndex(definition));
}

function dropAll(collection) {
  for (const name of collection.indexes.keys()) if (name !== '_id_') drop(collection, name);
}

function drop(collection, hint) {
  const index = collection.hinted(hint);
  if (!index) throw new CommandError(27, 'IndexNotFound', `index not found with name [${JSON.stringify(hint)}]`);
  if (index.name === '_id_') throw new CommandError(72, 'InvalidOptions', 'cannot drop _id index');
  collection.indexes.delete(index.name);
  for (const version of collection.all()) version.keys.delete(index);
}
