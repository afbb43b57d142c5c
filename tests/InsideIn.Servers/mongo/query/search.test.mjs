// A walk along an index against a look at every document, which is so plain that it cannot err in the same way.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Long, UUID } from 'bson';
import { OrderedIndex } from '../store/ordered-index.mjs';
import { Store } from '../store/store.mjs';
import { decode, encode } from '../wire/messages.mjs';
import { search } from './search.mjs';

const texts = ['', 'a', 'b', 'ab', 'a\0', 'Ä', '\uFFFD', '😀'];
const numbers = [Long.MIN_VALUE, Long.fromInt(-1), Long.ZERO, 1, 1.5, Long.fromInt(2), Long.MAX_VALUE, null];

/** Chance that comes again: the same seed makes the same documents. */
function chance(seed) {
  let state = seed;
  const below = (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % bound;
  };
  const of = (some) => some[below(some.length)];
  return { of, id: () => new UUID(`${of('0f')}${of('0369cf')}${'0'.repeat(29)}${of('0369cf')}`) };
}

function filterOf({ of, id }) {
  const start = of([{ k0: of(texts) }, { k0: { $in: [of(texts), of(texts), of(texts)] } }]);
  const [number, border] = [of(numbers.filter((one) => one !== null)), id()];
  const [compare, pass] = [of(['$gt', '$lt', '$gte', '$lte']), of(['$gt', '$lt'])];
  const behind = { ...start, $and: [{ k1: { $eq: number } }, { id: { [pass]: border } }] };
  return of([
    start,
    { ...start, $and: [{ k1: { [compare]: number } }] },
    { ...start, $and: [{ k1: null }, { id: { [pass]: border } }] },
    { $or: [behind, { ...start, $and: [{ k1: { [compare]: number } }] }] },
  ]);
}

test('A list by its index is the list by a sort of everything', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const luck = chance(seed);
    const { of, id } = luck;
    const store = new Store();
    const collection = store.provide('test', 'entries');
    const [first, second, third] = [of([1, -1]), of([1, -1]), of([1, -1])];
    const index = new OrderedIndex({ name: 'order', key: { k0: first, k1: second, id: third } });
    collection.addIndex(index);
    const transaction = store.begin();
    for (let at = 0; at < 30; at++) transaction.insert(collection, encode({ _id: at, k0: of(texts), k1: of(numbers), id: id() }));
    transaction.commit();

    const way = of([1, -1]);
    const asked = { filter: decode(encode(filterOf(luck))), sort: [['k1', second * way], ['id', third * way]], reader: { at: store.now, transaction: null }, most: of([1, 2, 3, 7, Infinity]) };
    const stats = { walked: 0, blockingSorts: 0 };
    const shown = (found) => found.map(({ document }) => `${document.k1} ${document.id}`);
    const walked = shown(search({ ...asked, index, stats }));
    const sorted = shown(search({ ...asked, index: collection.byId, stats: { walked: 0, blockingSorts: 0 } }));

    assert.deepEqual(walked, sorted, `seed ${seed}: ${JSON.stringify(asked)}`);
    assert.equal(stats.blockingSorts, 0, `seed ${seed} was sorted`);
  }
});
