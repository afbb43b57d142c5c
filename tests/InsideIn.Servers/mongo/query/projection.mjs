import { elements, compose } from '../wire/raw.mjs';
import { encode } from '../wire/messages.mjs';
import { unsupported } from '../wire/errors.mjs';
import { classOf } from '../store/keys.mjs';

/** What a projection leaves of a document, as bytes. Shape: members keep the document's order. */
export function project(version, projection) {
  const entries = Object.entries(projection ?? {});
  if (entries.length === 0) return version.raw;
  if (entries.some(([name, wanted]) => !['number', 'boolean'].includes(classOf(wanted)) || name.includes('$'))) throw unsupported(`the projection ${JSON.stringify(projection)}`);
  const isShown = new Map(entries.map(([name, wanted]) => [name, Boolean(wanted.valueOf())]));
  const others = entries.filter(([name]) => name !== '_id');
  const isInclusion = others.length > 0 ? Boolean(others[0][1].valueOf()) : isShown.get('_id');
  if (entries.some(([name]) => name.includes('.'))) return encode(nested(version.document, isShown, isInclusion));
  const kept = [...elements(version.raw)].filter(({ name }) => isShown.get(name) ?? (name === '_id' || !isInclusion));
  return compose(kept.map(({ name, type, value }) => [type, name, value]));
}

function nested(value, isShown, isInclusion, prefix = '') {
  if (Array.isArray(value)) return value.map((item) => nested(item, isShown, isInclusion, prefix));
  if (value === null || classOf(value) !== 'object') return value;
  const result = {};
  for (const [name, item] of Object.entries(value)) {
    const path = prefix + name;
    const isOnTheWay = [...isShown.keys()].some((shown) => shown.startsWith(`${path}.`));
    if (isOnTheWay) result[name] = nested(item, isShown, isInclusion, `${path}.`);
    else if (isShown.get(path) ?? (path === '_id' || !isInclusion)) result[name] = item;
  }

  return result;
}
