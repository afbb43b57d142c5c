// One index: all versions of all documents, in the order of their keys.

import { Filter } from '../query/filter.mjs';
import { encodeKey, end, invert } from './keys.mjs';
import { keyLists } from './paths.mjs';

export class OrderedIndex {
  #entries = [];

  /** @param definition `{ name, key, unique, partialFilterExpression }` as createIndexes has it */
  constructor(definition) {
    this.definition = definition;
    this.name = definition.name;
    this.pattern = definition.key;
    this.paths = Object.keys(definition.key);
    this.directions = this.paths.map((path) => (Number(definition.key[path].valueOf()) < 0 ? -1 : 1));
    this.isUnique = definition.unique === true || definition.name === '_id_';
    this.partial = definition.partialFilterExpression && new Filter(definition.partialFilterExpression);
    /** For each path, whether a document ever had an array on it: then the index says nothing of the order of that path. */
    this.isSpread = this.paths.map(() => false);
  }

  /** The keys under which a document stands here, each once. */
  keysOf(version) {
    if (this.partial && !this.partial.accepts(version)) return [];
    const { lists, spread } = keyLists(version.document, this.paths);
    spread.forEach((isSpread, at) => (this.isSpread[at] ||= isSpread));
    const keys = lists.map((values) => values.map((value, at) => this.part(at, encodeKey(value))).join('') + end);
    return keys.length > 1 ? [...new Set(keys)] : keys;
  }

  /** The text of one value as it stands in a key at a place. */
  part(at, text) {
    return this.directions[at] < 0 ? invert(text) : text;
  }

  add(key, version) {
    this.#entries.splice(this.#place(key, version.number), 0, { key, version });
  }

  remove(key, version) {
    const at = this.#place(key, version.number);
    if (this.#entries[at]?.version === version && this.#entries[at].key === key) this.#entries.splice(at, 1);
  }

  /** The versions whose key is at or above `low` and below `high`, in order or against it. */
  *between(low, high, isReversed = false) {
    const [from, to] = [this.#place(low, 0), this.#place(high, 0)];
    const entries = this.#entries;
    if (isReversed) for (let at = to - 1; at >= from; at--) yield entries[at].version;
    else for (let at = from; at < to; at++) yield entries[at].version;
  }

  /** The versions of exactly this key. */
  *at(key) {
    for (let at = this.#place(key, 0); this.#entries[at]?.key === key; at++) yield this.#entries[at].version;
  }

  #place(key, number) {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.#entries[middle];
      if (entry.key < key || (entry.key === key && entry.version.number < number)) low = middle + 1;
      else high = middle;
    }

    return low;
  }
}
