// What a server says of itself.

import { ObjectId, Timestamp } from 'bson';

const electionId = new ObjectId('7fffffff0000000000000001');
export const setName = 'insidein';
let connections = 0;

export const nextConnection = () => ++connections;

function hello({ address, connectionId, command }) {
  return {
    ...('hello' in command ? { isWritablePrimary: true } : { ismaster: true }),
    helloOk: true,
    setName,
    setVersion: 1,
    hosts: [address],
    primary: address,
    me: address,
    secondary: false,
    electionId,
    lastWrite: { opTime: { ts: new Timestamp({ t: 1_700_000_000, i: 1 }), t: 1 }, lastWriteDate: new Date() },
    maxBsonObjectSize: 16 * 1024 * 1024,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
    ok: 1,
  };
}

export const serverCommands = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping: () => ({ ok: 1 }),
  buildInfo: () => ({ version: '7.0.0-insidein', versionArray: [7, 0, 0, 0], modules: [], maxBsonObjectSize: 16 * 1024 * 1024, ok: 1 }),
};
