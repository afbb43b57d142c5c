import { Timestamp } from 'bson';
import { CommandError } from '../wire/errors.mjs';
import { Collection } from './collection.mjs';
import { Transaction } from './transaction.mjs';

const leastToSweep = 32;
const snapshotLife = 10_000;

/** All databases, in memory; and the one clock by which transactions follow one another. */
export class Store {
  #databases = new Map();
  #open = new Set();
  #snapshots = new Map();
  #retired = [];
  #waiting = [];
  #sweepFrom = leastToSweep;
  now = 1;

  tick() {
    return ++this.now;
  }

  // --- collections ---

  collection(database, name) {
    return this.#databases.get(database)?.get(name);
  }

  collections(database) {
    return [...(this.#databases.get(database)?.values() ?? [])];
  }

  /** The collection, made when it is not there. */
  provide(database, name) {
    if (!this.#databases.has(database)) this.#databases.set(database, new Map());
    const collections = this.#databases.get(database);
    if (!collections.has(name)) collections.set(name, new Collection(database, name));
    return collections.get(name);
  }

  drop(database, name) {
    return this.#databases.get(database)?.delete(name) ?? false;
  }

  dropDatabase(database) {
    this.#databases.delete(database);
  }

  get databases() {
    return [...this.#databases.keys()];
  }

  // --- transactions ---

  begin() {
    return new Transaction(this);
  }

  begun(transaction) {
    this.#open.add(transaction);
  }

  /** @param retired pairs of a collection and a version that has ceased to be */
  ended(transaction, retired) {
    this.#open.delete(transaction);
    this.#retired.push(...retired);
    if (this.#retired.length >= this.#sweepFrom) this.#sweep();
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** Resolves when some transaction has ended. */
  anyEnd() {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  // --- reads of one moment, outside of transactions ---

  /** Keeps the present readable for a session, until it asks for another moment or ten seconds have passed. */
  snapshot(session) {
    this.#snapshots.set(session, { at: this.now, until: Date.now() + snapshotLife });
    return this.now;
  }

  /** The moment that a session has asked for before. @throws when it is no longer kept */
  snapshotAt(session, at) {
    const kept = this.#snapshots.get(session);
    if (kept?.at !== at) throw new CommandError(239, 'SnapshotTooOld', 'Read timestamp is older than the oldest available timestamp.');
    kept.until = Date.now() + snapshotLife;
    return at;
  }

  releaseSnapshot(session) {
    this.#snapshots.delete(session);
  }

  // Versions that have ceased to be are kept as long as somebody reads as of a time at which they still were.
  #sweep() {
    const present = Date.now();
    for (const [session, kept] of this.#snapshots) if (kept.until < present) this.#snapshots.delete(session);
    const moments = [...this.#open, ...this.#snapshots.values()].map((reader) => reader.at);
    this.#retired = this.#retired.filter(([collection, version]) => {
      const isNeeded = moments.some((at) => version.created <= at && at < version.deleted);
      if (!isNeeded) collection.forget(version);
      return isNeeded;
    });
    this.#sweepFrom = Math.max(leastToSweep, this.#retired.length * 2);
  }
}

export const toTimestamp = (at) => new Timestamp({ t: 1_700_000_000, i: at });
export const fromTimestamp = (timestamp) => timestamp.getLowBitsUnsigned();
