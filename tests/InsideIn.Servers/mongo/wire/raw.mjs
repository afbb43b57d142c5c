// Parts of BSON documents as bytes. Documents are stored as they came: a JavaScript object would put members named by
// numbers first.

const text = 0x02;
const fixed = { 0x01: 8, 0x06: 0, 0x07: 12, 0x08: 1, 0x09: 8, 0x0a: 0, 0x10: 4, 0x11: 8, 0x12: 8, 0x13: 16, 0x7f: 0, 0xff: 0 };
const prefixed = { [text]: 4, 0x03: 0, 0x04: 0, 0x05: 5, 0x0d: 4, 0x0e: 4, 0x0f: 0 };

function sizeOf(document, type, at) {
  if (type in fixed) return fixed[type];
  if (type in prefixed) return document.readInt32LE(at) + prefixed[type];
  if (type === 0x0b) return document.indexOf(0, document.indexOf(0, at) + 1) + 1 - at;
  throw new Error(`no BSON type ${type} at byte ${at}`);
}

/** The elements of a document or array: name, type and the bytes of the value. */
export function* elements(document) {
  let at = 4;
  while (at < document.length - 1) {
    const type = document[at];
    const nameEnd = document.indexOf(0, at + 1);
    const size = sizeOf(document, type, nameEnd + 1);
    yield { name: document.toString('utf8', at + 1, nameEnd), type, value: document.subarray(nameEnd + 1, nameEnd + 1 + size) };
    at = nameEnd + 1 + size;
  }
}

/** The bytes of one member; undefined when there is none. */
export function member(document, name) {
  for (const element of elements(document)) if (element.name === name) return element.value;
  return undefined;
}

/** The bytes of each element of an array. */
export const items = (array) => [...elements(array)].map((element) => element.value);

/** A document of elements given as `[type, name, bytes]`. */
export function compose(parts) {
  const pieces = [Buffer.alloc(4)];
  for (const [type, name, value] of parts) pieces.push(Buffer.from([type]), Buffer.from(`${name}\0`), value);
  pieces.push(Buffer.alloc(1));
  const document = Buffer.concat(pieces);
  document.writeInt32LE(document.length, 0);
  return document;
}

export const arrayOf = (documents) => compose(documents.map((document, at) => [0x03, String(at), document]));
