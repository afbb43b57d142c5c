// The frames in which commands come and answers go. Source: MongoDB's wire protocol (OP_MSG, OP_QUERY, OP_REPLY).

import { deserialize, serialize } from 'bson';
import { items, elements } from './raw.mjs';

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const checksumPresent = 1;
const moreToCome = 2;
const limit = 48_000_000;

let nextRequestId = 1;

/** BSON as objects that keep the type of each number. */
export const decode = (bytes) => deserialize(bytes, { promoteValues: false, promoteBuffers: false });

export const encode = (value) => (Buffer.isBuffer(value) ? value : Buffer.from(serialize(value, { ignoreUndefined: true })));

/** Cuts a stream of bytes into messages. */
export class Framer {
  #rest = [];
  #size = 0;

  *take(bytes) {
    this.#rest.push(bytes);
    this.#size += bytes.length;
    while (this.#size >= 16) {
      if (this.#rest[0].length < 16) this.#rest = [Buffer.concat(this.#rest)];
      const length = this.#rest[0].readInt32LE(0);
      if (length < 16 || length > limit) throw new Error(`a message of ${length} bytes`);
      if (this.#size < length) return;
      const all = this.#rest.length === 1 ? this.#rest[0] : Buffer.concat(this.#rest);
      this.#rest = [all.subarray(length)];
      this.#size -= length;
      yield all.subarray(0, length);
    }
  }
}

/** A message as a request: the command, the raw documents of its lists, and how to answer it. */
export function parse(message) {
  const requestId = message.readInt32LE(4);
  const operation = message.readInt32LE(12);
  if (operation === opQuery) {
    const collection = message.toString('utf8', 20, message.indexOf(0, 20));
    const body = message.subarray(20 + Buffer.byteLength(collection) + 1 + 8);
    const command = decode(body.subarray(0, body.readInt32LE(0)));
    command.$db ??= collection.split('.')[0];
    return { command, lists: {}, answer: (reply) => oldReply(requestId, reply) };
  }

  if (operation !== opMsg) throw new Error(`operation ${operation}`);
  return parseSections(message, requestId);
}

function parseSections(message, requestId) {
  const flags = message.readUInt32LE(16);
  const end = message.length - (flags & checksumPresent ? 4 : 0);
  const lists = {};
  let body;
  for (let at = 20; at < end; ) {
    const kind = message[at++];
    const size = message.readInt32LE(at);
    const section = message.subarray(at, at + size);
    at += size;
    if (kind === 0) body = section;
    else readSequence(section, lists);
  }

  for (const element of elements(body)) {
    if (element.type === 0x04 && ['documents', 'updates', 'deletes'].includes(element.name)) lists[element.name] = items(element.value);
  }

  return { command: decode(body), lists, answer: flags & moreToCome ? null : (reply) => newReply(requestId, reply) };
}

function readSequence(section, lists) {
  const nameEnd = section.indexOf(0, 4);
  const list = (lists[section.toString('utf8', 4, nameEnd)] = []);
  for (let at = nameEnd + 1; at < section.length; ) {
    const size = section.readInt32LE(at);
    list.push(section.subarray(at, at + size));
    at += size;
  }
}

function header(length, requestId, operation) {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32LE(length, 0);
  bytes.writeInt32LE(nextRequestId++, 4);
  bytes.writeInt32LE(requestId, 8);
  bytes.writeInt32LE(operation, 12);
  return bytes;
}

function newReply(requestId, reply) {
  const body = encode(reply);
  return Buffer.concat([header(16 + 5 + body.length, requestId, opMsg), Buffer.alloc(5), body]);
}

function oldReply(requestId, reply) {
  const body = encode(reply);
  const fields = Buffer.alloc(20);
  fields.writeInt32LE(8, 0);
  fields.writeInt32LE(1, 16);
  return Buffer.concat([header(16 + 20 + body.length, requestId, opReply), fields, body]);
}
