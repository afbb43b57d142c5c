// From a request to its answer.

import { CommandError, WriteConflict } from '../wire/errors.mjs';
import { catalogCommands } from './catalog.mjs';
import { dueFault, faultCommands, statsOf } from './faults.mjs';
import { readCommands } from './reads.mjs';
import { serverCommands } from './server.mjs';
import { transactionCommands, transactionOf } from './sessions.mjs';
import { check } from './stable-api.mjs';
import { writeCommands } from './writes.mjs';

const handlers = { ...serverCommands, ...catalogCommands, ...readCommands, ...writeCommands, ...transactionCommands, ...faultCommands };

/** Thrown where the connection is to be cut. */
export class Cut extends Error {}

/** @param server `{ store, sessions }` @param connection `{ address, connectionId }` */
export async function dispatch(server, connection, { command, lists }) {
  const name = Object.keys(command)[0];
  try {
    return await run(server, { ...server, ...connection, name, command, lists, database: command.$db });
  } catch (fault) {
    if (fault instanceof CommandError) return fault.reply;
    if (fault instanceof Cut) throw fault;
    process.stderr.write(`${name}: ${fault.stack}\n`);
    return { ok: 0, code: 8, codeName: 'UnknownError', errmsg: `${name}: ${fault.message}` };
  }
}

async function run({ store, sessions }, call) {
  const { name, command, database } = call;
  const handler = handlers[name];
  if (!handler) throw new CommandError(59, 'CommandNotFound', `no such command: '${name}'`);
  check(name, command);
  const session = sessions.of(command);
  const fault = dueFault(name, [database, session?.database]);
  const stats = statsOf(database);
  stats.commands[name] = (stats.commands[name] ?? 0) + 1;
  if (fault?.when === 'before') strike(fault, session);
  const answer = await once(session, command, () => execute(handler, { ...call, session, stats }));
  if (fault) strike(fault, null);
  return answer;

  function execute(handle, prepared) {
    const isEnding = name === 'commitTransaction' || name === 'abortTransaction';
    const transaction = isEnding ? null : transactionOf(session, command);
    return inTransaction(session, transaction, () =>
      handle({
        ...prepared,
        transaction,
        collection: (wanted) => store.collection(database, wanted),
        provide: (wanted) => store.provide(database, wanted),
        write: (change) => (transaction ? change(transaction) : write(store, change)),
      }),
    );
  }
}

function strike(fault, session) {
  if (fault.error === null) throw new Cut();
  if (fault.error.labels.includes('TransientTransactionError')) session?.abort();
  throw fault.error;
}

/** A retryable write is executed once; whoever asks again has the answer of the first time. */
async function once(session, command, execute) {
  if (command.txnNumber === undefined || command.autocommit !== undefined) return execute();
  session.answer ??= execute();
  return session.answer;
}

/** A failure within a transaction is its end. */
async function inTransaction(session, transaction, execute) {
  if (!transaction) return execute();
  try {
    const answer = await execute();
    if (answer.writeErrors) session.abort();
    return answer;
  } catch (fault) {
    session.abort();
    throw fault;
  }
}

/** A write of its own: a transaction as short as can be, again whenever another one was in its way. */
async function write(store, change) {
  for (;;) {
    const transaction = store.begin();
    try {
      const result = change(transaction);
      transaction.commit();
      return result;
    } catch (fault) {
      transaction.abort();
      if (!(fault instanceof WriteConflict)) throw fault;
      if (fault.blocker?.isOpen) await store.anyEnd();
    }
  }
}
