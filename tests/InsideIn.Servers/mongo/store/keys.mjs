// Values as text that sorts as MongoDB sorts the values: one class of types behind the other, and within a class by value.
// Every text is whole in itself, so texts put behind one another sort as lists of values.

import { Long } from 'bson';

const classes = {
  minKey: 0x0a, missing: 0x14, null: 0x20, number: 0x30, text: 0x3c, object: 0x46, array: 0x50,
  binary: 0x5a, objectId: 0x64, boolean: 0x6e, date: 0x78, timestamp: 0x82, regex: 0x8c, maxKey: 0xf0,
};

/** What stands behind the last value of a key. */
export const end = '\x04';

/** Above whatever may follow a whole value: the types of the next one, rising or falling, lie below. */
export const above = '\xff';

const scratch = Buffer.alloc(8);
const typeByte = Object.fromEntries(Object.entries(classes).map(([name, byte]) => [name, String.fromCharCode(byte)]));

const ofBson = {
  Int32: 'number', Double: 'number', Long: 'number', Decimal128: 'number', Binary: 'binary', ObjectId: 'objectId',
  Timestamp: 'timestamp', MinKey: 'minKey', MaxKey: 'maxKey', BSONRegExp: 'regex', BSONSymbol: 'text',
};

/** The class of types among which a value compares. */
export function classOf(value) {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  return ofBson[value._bsontype] ?? 'object';
}

/** The one sign with which all values of a class begin. Classes have no neighbours: one more is behind them all. */
export const bracketOf = (value) => typeByte[classOf(value)];

export function encodeKey(value) {
  const name = classOf(value);
  return typeByte[name] + encoders[name](value);
}

/** The same in the opposite order. */
export function invert(text) {
  let inverted = '';
  for (let at = 0; at < text.length; at++) inverted += String.fromCharCode(255 - text.charCodeAt(at));
  return inverted;
}

const nothing = () => '';

const encoders = {
  minKey: nothing,
  missing: nothing,
  null: nothing,
  maxKey: nothing,
  number: encodeNumber,
  text: (value) => terminated(typeof value === 'string' ? value : value.value),
  object: (value) => Object.entries(value).map(([name, item]) => bracketOf(item) + terminated(name) + encodeKey(item)).join('') + '\0',
  array: (value) => value.map(encodeKey).join('') + '\0',
  binary: (value) => binary(value),
  objectId: (value) => Buffer.from(value.id).latin1Slice(),
  boolean: (value) => (value ? '\x01' : '\0'),
  date: (value) => integer(BigInt(value.getTime())),
  timestamp: (value) => integer(value.toBigInt() - 0x8000000000000000n),
  regex: (value) => terminated(value.pattern) + terminated(value.options),
};

function encodeNumber(value) {
  if (value._bsontype === 'Long' || typeof value === 'bigint') {
    const exact = typeof value === 'bigint' ? value : value.toBigInt();
    const rounded = Number(exact);
    return double(rounded, Number(exact - BigInt(rounded)));
  }

  // A Decimal128 sorts by the double nearest to it.
  return double(Number(value._bsontype === 'Decimal128' ? value.toString() : value.valueOf()), 0);
}

/** A double, and by how much the true integer is above or below it. */
function double(value, rest) {
  if (Number.isNaN(value)) return '\0'.repeat(10);
  scratch.writeDoubleBE(value === 0 ? 0 : value);
  if (scratch[0] & 0x80) for (let at = 0; at < 8; at++) scratch[at] ^= 0xff;
  else scratch[0] ^= 0x80;
  const lifted = rest + 0x8000;
  return scratch.latin1Slice() + String.fromCharCode(lifted >> 8, lifted & 0xff);
}

function integer(value) {
  scratch.writeBigUInt64BE(BigInt.asUintN(64, value + 0x8000000000000000n));
  return scratch.latin1Slice();
}

function terminated(text) {
  const bytes = Buffer.from(text, 'utf8').latin1Slice();
  return (bytes.includes('\0') ? bytes.replaceAll('\0', '\0\xff') : bytes) + '\0';
}

/** Binary compares by length first, then by subtype. */
function binary(value) {
  const bytes = value.buffer.subarray(0, value.position);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return length.latin1Slice() + String.fromCharCode(value.sub_type) + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).latin1Slice();
}

/** A count or limit in whatever number type it came. */
export const toNumber = (value) => (value instanceof Long ? value.toNumber() : Number(value?.valueOf() ?? 0));
