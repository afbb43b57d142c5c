import { WriteConflict, duplicateKey } from '../wire/errors.mjs';
import { valueAt } from './paths.mjs';
import { Version } from './collection.mjs';

/** Changes that become visible together. It reads as of the moment at which it began, and fails on whatever has changed since. */
export class Transaction {
  #created = [];
  #deleted = [];
  isOpen = true;

  constructor(store) {
    this.store = store;
    this.at = store.now;
    this.transaction = this;
    store.begun(this);
  }

  insert(collection, raw) {
    const version = new Version(raw);
    for (const index of collection.indexes.values()) version.keys.set(index, index.keysOf(version));
    for (const [index, keys] of version.keys) {
      if (index.isUnique) for (const key of keys) this.#claim(collection, index, key, version);
    }

    version.creator = this;
    this.#created.push([collection, version]);
    collection.enter(version);
    return version;
  }

  replace(collection, version, raw) {
    this.remove(collection, version);
    return this.insert(collection, raw);
  }

  remove(collection, version) {
    if (version.deleter !== null) throw new WriteConflict(version.deleter);
    if (version.deleted !== Infinity) throw new WriteConflict(null);
    version.deleter = this;
    this.#deleted.push([collection, version]);
  }

  commit() {
    const at = this.#created.length + this.#deleted.length > 0 ? this.store.tick() : this.store.now;
    for (const [, version] of this.#created) [version.creator, version.created] = [null, at];
    for (const [, version] of this.#deleted) [version.deleter, version.deleted] = [null, at];
    this.#end(this.#deleted);
    return at;
  }

  abort() {
    for (const [, version] of this.#deleted) version.deleter = null;
    for (const [collection, version] of this.#created) collection.forget(version);
    this.#end([]);
  }

  #end(retired) {
    this.isOpen = false;
    this.store.ended(this, retired);
  }

  /** Makes sure that nobody has the key of a unique index, now or in a transaction that is under way. */
  #claim(collection, index, key, version) {
    for (const other of index.at(key)) {
      if (other.isSeenBy(this)) {
        if (other.deleter !== null) throw new WriteConflict(other.deleter);
        if (other.deleted !== Infinity) throw new WriteConflict(null);
        throw duplicateKey(collection.namespace, index, Object.fromEntries(index.paths.map((path) => [path, valueAt(version.document, path) ?? null])));
      }

      if (other.creator !== null && other.creator !== this) throw new WriteConflict(other.creator);
      if (other.creator === null && other.created > this.at) throw new WriteConflict(null);
      if (other.deleter !== null && other.deleter !== this) throw new WriteConflict(other.deleter);
    }
  }
}
