// What the stable API allows, version 1 strict, and which fields each command has at all.

import { CommandError } from '../wire/errors.mjs';

const common = [
  '$db', 'lsid', 'txnNumber', 'startTransaction', 'autocommit', 'apiVersion', 'apiStrict', 'apiDeprecationErrors', '$readPreference',
  '$clusterTime', 'readConcern', 'writeConcern', 'maxTimeMS', 'comment', 'stmtId', 'stmtIds',
];

const fields = {
  find: ['filter', 'sort', 'projection', 'hint', 'skip', 'limit', 'batchSize', 'singleBatch', 'let', 'allowDiskUse', 'allowPartialResults'],
  aggregate: ['pipeline', 'cursor', 'hint', 'let', 'allowDiskUse'],
  getMore: ['collection', 'batchSize'],
  killCursors: ['cursors'],
  insert: ['documents', 'ordered', 'bypassDocumentValidation'],
  update: ['updates', 'ordered', 'bypassDocumentValidation', 'let'],
  delete: ['deletes', 'ordered', 'let'],
  findAndModify: ['query', 'update', 'remove', 'new', 'upsert', 'fields', 'sort', 'hint', 'let', 'bypassDocumentValidation'],
  create: [],
  drop: [],
  dropDatabase: [],
  listDatabases: ['filter', 'nameOnly', 'authorizedDatabases'],
  listCollections: ['filter', 'nameOnly', 'cursor', 'authorizedCollections'],
  createIndexes: ['indexes', 'commitQuorum'],
  listIndexes: ['cursor'],
  dropIndexes: ['index'],
  commitTransaction: ['recoveryToken'],
  abortTransaction: ['recoveryToken'],
  endSessions: [],
  ping: [],
  hello: null,
  isMaster: null,
  ismaster: null,
  buildInfo: null,
  insideinFault: null,
  insideinStats: null,
};

const outside = new Set(['buildInfo', 'isMaster', 'ismaster']);
const indexOptions = new Set(['v', 'key', 'name', 'unique', 'partialFilterExpression', 'expireAfterSeconds', 'hidden', 'collation', 'wildcardProjection']);

/** @throws CommandError for what a server would refuse before it looks at any data */
export function check(name, command) {
  if (command.apiVersion !== undefined && command.apiVersion !== '1') throw new CommandError(322, 'APIVersionError', 'API version must be "1"');
  const known = fields[name];
  const strange = known && Object.keys(command).slice(1).find((field) => !known.includes(field) && !common.includes(field));
  const isStrict = command.apiVersion !== undefined && command.apiStrict === true;
  if (isStrict && (outside.has(name) || strange)) throw strictError(strange ? `${name}.${strange}` : name);
  if (strange) throw new CommandError(40415, 'Location40415', `BSON field '${name}.${strange}' is an unknown field.`);
  const option = isStrict && command.indexes?.flatMap(Object.keys).find((one) => !indexOptions.has(one));
  if (option) throw strictError(`createIndexes.indexes.${option}`);
}

const strictError = (what) => new CommandError(323, 'APIStrictError', `Provided apiStrict:true, but ${what} is not in API Version 1.`);
