// Sessions: which transaction each is in, and the answers to its retryable writes.

import { CommandError, noSuchTransaction } from '../wire/errors.mjs';
import { fromTimestamp } from '../store/store.mjs';

const lifetime = 60_000;

class Session {
  number = -1n;
  state = 'none';
  transaction = null;
  database = null;
  /** The answer to the write of the present number, once there is one. */
  answer = null;

  abort() {
    clearTimeout(this.timer);
    this.transaction?.abort();
    this.transaction = null;
    if (this.state === 'active') this.state = 'aborted';
  }
}

export class Sessions {
  #sessions = new Map();

  constructor(store) {
    this.store = store;
  }

  /** The session of a command, brought to the number that the command names; null when it names none. */
  of(command) {
    const id = command.lsid?.id?.toString('hex');
    if (id === undefined) return null;
    if (!this.#sessions.has(id)) this.#sessions.set(id, Object.assign(new Session(), { id }));
    const session = this.#sessions.get(id);
    if (command.txnNumber !== undefined) this.#advance(session, command);
    return session;
  }

  /** Ends sessions, as a driver does when it is done. */
  end(ids) {
    for (const { id } of ids) {
      const key = id.toString('hex');
      this.#sessions.get(key)?.abort();
      this.#sessions.delete(key);
      this.store.releaseSnapshot(key);
    }
  }

  #advance(session, command) {
    const number = BigInt(command.txnNumber.toString());
    if (number < session.number) throw new CommandError(225, 'TransactionTooOld', `Cannot use number ${number}: a newer one, ${session.number}, has already started.`);
    const isTransaction = command.autocommit === false;
    if (number === session.number) {
      if (command.startTransaction) throw new CommandError(117, 'ConflictingOperationInProgress', `transaction ${number} has been started already`);
      return;
    }

    if (isTransaction && !command.startTransaction) throw noSuchTransaction(`Given transaction number ${number} does not match any in-progress transactions.`);
    session.abort();
    Object.assign(session, { number, answer: null, state: 'none' });
    if (isTransaction) this.#begin(session, command);
  }

  #begin(session, command) {
    this.store.releaseSnapshot(session.id);
    Object.assign(session, { state: 'active', transaction: this.store.begin(), database: command.$db });
    session.timer = setTimeout(() => session.abort(), lifetime).unref();
  }
}

/** The transaction that a command is in; null outside of one. @throws when it has ended */
export function transactionOf(session, command) {
  if (command.autocommit !== false) return null;
  if (session.state !== 'active') throw noSuchTransaction(`Transaction ${session.number} has been ${session.state}.`);
  return session.transaction;
}

/** The moment as of which a command outside of transactions reads, and what of it the answer tells. */
export function momentOf(store, session, command) {
  const concern = command.readConcern;
  if (concern?.level !== 'snapshot') {
    if (session) store.releaseSnapshot(session.id);
    return { at: store.now, transaction: null };
  }

  const key = session?.id ?? 'nobody';
  const at = concern.atClusterTime ? store.snapshotAt(key, fromTimestamp(concern.atClusterTime)) : store.snapshot(key);
  return { at, transaction: null, isSnapshot: true };
}

export const transactionCommands = {
  commitTransaction({ session }) {
    if (session.state === 'active') {
      clearTimeout(session.timer);
      session.transaction.commit();
      Object.assign(session, { transaction: null, state: 'committed' });
    }

    if (session.state !== 'committed') throw noSuchTransaction(`Transaction ${session.number} has been ${session.state}.`);
    return { ok: 1 };
  },

  abortTransaction({ session }) {
    if (session.state !== 'active') throw noSuchTransaction(`Transaction ${session.number} has been ${session.state}.`);
    session.abort();
    return { ok: 1 };
  },

  endSessions({ command, sessions }) {
    sessions.end(command.endSessions);
    return { ok: 1 };
  },
};
