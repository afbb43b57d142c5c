/** A refusal as the server words it: a code, its name, and the labels by which drivers decide on retries. */
export class CommandError extends Error {
  constructor(code, codeName, message, labels = [], more = {}) {
    super(message);
    Object.assign(this, { code, codeName, labels, more });
  }

  get reply() {
    return {
      ok: 0,
      errmsg: this.message,
      code: this.code,
      codeName: this.codeName,
      ...(this.labels.length > 0 && { errorLabels: this.labels }),
      ...this.more,
    };
  }
}

export const badValue = (message) => new CommandError(2, 'BadValue', message);
export const unsupported = (message) => new CommandError(238, 'NotImplemented', `${message} (not in this stand-in)`);

export const noSuchTransaction = (message) =>
  new CommandError(251, 'NoSuchTransaction', message, ['TransientTransactionError']);

export const duplicateKey = (namespace, index, keyValue) =>
  new CommandError(
    11000,
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key`,
    [],
    { keyPattern: index.pattern, keyValue },
  );

/** Somebody else has written, or is about to. `blocker` is the transaction to wait for; null when it has ended. */
export class WriteConflict extends CommandError {
  constructor(blocker) {
    super(112, 'WriteConflict', 'Write conflict during plan execution; please retry the transaction.', [
      'TransientTransactionError',
    ]);
    this.blocker = blocker;
  }
}
