import { badValue } from '../wire/errors.mjs';
import { encodeKey, invert, toNumber } from '../store/keys.mjs';
import { keyLists } from '../store/paths.mjs';
import { planOf } from './bounds.mjs';
import { Filter } from './filter.mjs';

/** Pairs of path and direction. */
export const sortOf = (sort) => Object.entries(sort ?? {}).map(([path, direction]) => [path, toNumber(direction) < 0 ? -1 : 1]);

/**
 * The versions that a filter accepts, in the order of `sort`, at most `most`. Each is there once.
 * @param stats counts what a real server would be slow at
 */
export function search({ index, filter, sort = [], reader, most = Infinity, stats }) {
  const judge = new Filter(filter);
  const plan = planOf(index, filter, sort);
  const seen = new Set();
  const take = (stretch, limit) => {
    const taken = [];
    for (const version of index.between(stretch.low, stretch.high, plan.isReversed)) {
      if (taken.length >= limit) break;
      stats.walked++;
      if (version.isSeenBy(reader) && !seen.has(version) && judge.accepts(version)) {
        seen.add(version);
        taken.push(version);
      }
    }

    return taken;
  };

  if (!plan.isOrdered) stats.blockingSorts++;
  const isInOrder = plan.isOrdered && (sort.length === 0 || plan.stretches.length === 1);
  const found = [];
  for (const stretch of plan.stretches) found.push(...take(stretch, plan.isOrdered ? (isInOrder ? most - found.length : most) : Infinity));
  if (!isInOrder) order(found, sort);
  return found.length > most ? found.slice(0, most) : found;
}

/** Sorts as the server does without an index: an array counts as its least element, or its greatest where the order falls. */
function order(versions, sort) {
  const keys = new Map(versions.map((version) => [version, sort.map(([path, direction]) => sortKey(version.document, path, direction))]));
  versions.sort((left, right) => {
    const [a, b] = [keys.get(left), keys.get(right)];
    const at = a.findIndex((text, place) => text !== b[place]);
    return at < 0 ? left.number - right.number : a[at] < b[at] ? -1 : 1;
  });
}

function sortKey(document, path, direction) {
  const texts = keyLists(document, [path]).lists.map(([value]) => (direction < 0 ? invert(encodeKey(value)) : encodeKey(value)));
  return texts.reduce((least, text) => (text < least ? text : least));
}

/** The index that a command names. Whoever names none would wait for a scan on a real server, so here it is refused. */
export function indexFor(collection, hint, stats, command) {
  const index = hint === undefined ? undefined : collection.hinted(hint);
  if (index) return index;
  stats.unhinted++;
  throw badValue(hint === undefined ? `${command} on ${collection.namespace} names no index; this stand-in wants a hint` : 'hint provided does not correspond to an existing index');
}

/** The index for a write: the one named, or that of ids where the filter names the id. */
export function indexForWrite(collection, filter, hint, stats, command) {
  return hint === undefined && '_id' in filter ? collection.byId : indexFor(collection, hint, stats, command);
}
