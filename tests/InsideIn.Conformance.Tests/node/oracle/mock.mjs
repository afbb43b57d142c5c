// The rules by which the mock host makes up values, written a second time for graphql-js.
import { getNamedType, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql-17';

const utf8 = new TextEncoder();

/** FNV-1a, 32 bits, going on from the hash of what stands before the text. */
export function hash(text, from = 0x811c9dc5) {
  let h = from;
  for (const octet of utf8.encode(text)) h = Math.imul(h ^ octet, 16777619) >>> 0;
  return h;
}

/** A coerced value in one spelling. */
export function canonical(value) {
  if (value === null || value === undefined) return 'n';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return `d${doubleBits(value)}`;
  if (typeof value === 'string') return `s${utf8.encode(value).length}:${value}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  // What a custom scalar's literal leaves undefined, where a variable was not given, is not there.
  return `{${Object.keys(value).filter((name) => value[name] !== undefined).sort().map((name) => `${name}=${canonical(value[name])}`).join(',')}}`;
}

function doubleBits(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number === 0 ? 0 : number);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** Resolves every field of every schema. Objects are the hashes of their keys. */
export function fieldResolver(source, args, context, info) {
  const names = Object.keys(args).filter((name) => args[name] !== undefined).sort();
  const call = names.length === 0 ? '' : `(${names.map((name) => `${name}:${canonical(args[name])}`).join(',')})`;
  const key = hash(`.${info.fieldName}${call}`, source?.key ?? hash(info.parentType.name));
  if (key % 19 === 3) throw new Error('This field fails by its key.');
  return valueAt(key, info.returnType, info.schema);
}

/** Names the object type of a value of an interface or union. */
export const typeResolver = (value) => value.typeName;

function valueAt(key, type, schema) {
  if (isNonNullType(type)) return key % 29 === 7 ? null : present(key, type.ofType, schema);
  return key % 11 === 5 ? null : present(key, type, schema);
}

function present(key, type, schema) {
  if (isListType(type)) return Array.from({ length: key % 4 }, (_, index) => valueAt(hash(`[${index}]`, key), type.ofType, schema));
  if (isEnumType(type)) return type.getValues()[key % type.getValues().length].name;
  if (isObjectType(type)) return { key, typeName: type.name };
  if (isAbstractType(type)) {
    const names = schema.getPossibleTypes(type).map((possible) => possible.name).sort();
    return { key, typeName: names[key % names.length] };
  }
  switch (getNamedType(type).name) {
    case 'Int': return (key % 2001) - 1000;
    case 'Float': return ((key % 4001) - 2000) / 8;
    case 'Boolean': return ((key >>> 4) & 1) === 1;
    case 'ID': return `id${key % 1000}`;
    default: return `s${key.toString(16).padStart(8, '0')}`;
  }
}
