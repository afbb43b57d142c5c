// Starts the server on a free port of 127.0.0.1, says which, takes commands from its standard input and ends with it.

import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { Cut, dispatch } from './commands/dispatch.mjs';
import { nextConnection, setName } from './commands/server.mjs';
import { Sessions } from './commands/sessions.mjs';
import { Store } from './store/store.mjs';
import { Framer, parse } from './wire/messages.mjs';

const store = new Store();
const server = { store, sessions: new Sessions(store) };

function serve(socket) {
  const framer = new Framer();
  const connection = { address: `127.0.0.1:${socket.localPort}`, connectionId: nextConnection() };
  let turn = Promise.resolve();
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes) => {
    try {
      for (const message of framer.take(bytes)) turn = turn.then(() => answer(socket, connection, message));
    } catch (fault) {
      drop(socket, fault);
    }
  });
}

async function answer(socket, connection, message) {
  try {
    const request = parse(message);
    const reply = await dispatch(server, connection, request);
    if (request.answer && !socket.destroyed) socket.write(request.answer(reply));
  } catch (fault) {
    drop(socket, fault);
  }
}

function drop(socket, fault) {
  if (!(fault instanceof Cut)) process.stderr.write(`${fault.stack}\n`);
  socket.destroy();
}

const listener = createServer(serve).listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: listener.address().port, setName })}\n`);
});

// Whoever started the server speaks to it by lines: a command as JSON, and then its answer.
createInterface({ input: process.stdin })
  .on('line', async (line) => {
    const reply = await dispatch(server, {}, { command: { ...JSON.parse(line), $db: JSON.parse(line).$db ?? 'admin' }, lists: {} });
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  })
  .on('close', () => process.exit(0));
