import { decode } from '../wire/messages.mjs';
import { CommandError } from '../wire/errors.mjs';
import { OrderedIndex } from './ordered-index.mjs';

let versions = 0;

/**
 * A document between two changes. It begins to be at `created` and ceases at `deleted`, times of the store's clock; until the
 * transaction that does either has committed, that is `creator` or `deleter`, and nobody else sees it.
 */
export class Version {
  number = ++versions;
  created = Infinity;
  deleted = Infinity;
  creator = null;
  deleter = null;
  keys = new Map();

  constructor(raw) {
    // A copy: what came may be a part of a large message.
    this.raw = Buffer.from(raw);
    this.document = decode(raw);
  }

  /** @param reader a moment: `{ at, transaction }` */
  isSeenBy({ at, transaction }) {
    const isThere = this.creator === null ? this.created <= at : this.creator === transaction;
    const isGone = this.deleter === null ? this.deleted <= at : this.deleter === transaction;
    return isThere && !isGone;
  }
}

export class Collection {
  indexes = new Map();

  constructor(database, name) {
    this.name = name;
    this.namespace = `${database}.${name}`;
    this.addIndex(new OrderedIndex({ v: 2, key: { _id: 1 }, name: '_id_' }));
  }

  get byId() {
    return this.indexes.get('_id_');
  }

  /** All versions that anybody can see, by id. */
  all() {
    return this.byId.between('', '\xff');
  }

  /** Adds an index over what is there. @throws when a unique one finds two documents with one key */
  addIndex(index) {
    const holders = new Map();
    const entries = this.indexes.size === 0 ? [] : [...this.all()].map((version) => [version, index.keysOf(version)]);
    for (const [version, keys] of index.isUnique ? entries : []) {
      for (const key of version.deleted === Infinity ? keys : []) {
        if (holders.has(key)) throw new CommandError(11000, 'DuplicateKey', `E11000 duplicate key error collection: ${this.namespace} index: ${index.name}`);
        holders.set(key, version);
      }
    }

    for (const [version, keys] of entries) {
      version.keys.set(index, keys);
      for (const key of keys) index.add(key, version);
    }

    this.indexes.set(index.name, index);
  }

  /** The index that a hint names, by name or by its pattern; undefined when there is none. */
  hinted(hint) {
    if (typeof hint === 'string') return this.indexes.get(hint);
    const wanted = JSON.stringify(Object.entries(hint ?? {}).map(([path, direction]) => [path, Number(direction.valueOf())]));
    return [...this.indexes.values()].find((index) => JSON.stringify(index.paths.map((path, at) => [path, index.directions[at]])) === wanted);
  }

  enter(version) {
    for (const [index, keys] of version.keys) for (const key of keys) index.add(key, version);
  }

  forget(version) {
    for (const [index, keys] of version.keys) for (const key of keys) index.remove(key, version);
  }
}
