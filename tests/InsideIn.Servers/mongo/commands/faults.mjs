// Faults that a test has asked for, and what it wants to know afterwards.

import { CommandError } from '../wire/errors.mjs';

const pending = [];
const counted = new Map();

/** What happened in a database: finds without an index, sorts that no index gave, and entries walked. */
export function statsOf(database) {
  if (!counted.has(database)) counted.set(database, { unhinted: 0, blockingSorts: 0, walked: 0, commands: {} });
  return counted.get(database);
}

/**
 * The fault that is due for a command, once less from now on.
 * Shape: `{ when, error }`, where `error` is null when the connection is to be cut; null when none is due.
 */
export function dueFault(name, databases) {
  const at = pending.findIndex((fault) => fault.command === name && (fault.database === undefined || databases.includes(fault.database)));
  if (at < 0) return null;
  const fault = pending[at];
  if (--fault.times === 0) pending.splice(at, 1);
  return fault;
}

export const faultCommands = {
  /**
   * `{ insideinFault: 'commitTransaction', database, times, when: 'before' | 'after', code, labels }`: so many commands of that
   * name answer with the code before or after they are executed; without a code the connection is cut instead.
   */
  insideinFault({ command }) {
    const { insideinFault, database, times = 1, when = 'before', code, labels = [] } = command;
    const error = (code ?? null) === null ? null : new CommandError(Number(code.valueOf()), 'InsideInFault', `A fault asked for, ${when} ${insideinFault}.`, labels);
    pending.push({ command: insideinFault, database, times: Number(times.valueOf()), when, error });
    return { ok: 1 };
  },

  /** `{ insideinStats: 1, database }`. */
  insideinStats: ({ command }) => ({ ...statsOf(command.database), ok: 1 }),
};
