// Starts the server on a free port of 127.0.0.1, says which, and ends with its standard input.

import { createServer } from 'node:net';
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

process.stdin.resume().on('end', () => process.exit(0)).on('close', () => process.exit(0));
