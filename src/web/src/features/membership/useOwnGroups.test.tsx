import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { RelayEnvironmentProvider, useLazyLoadQuery } from 'react-relay/hooks';
import { Environment, Network, RecordSource, Store, type Variables } from 'relay-runtime';
import { afterEach, expect, it } from 'vitest';
import newEvent, { type NewEventPageQuery } from '../../__generated__/NewEventPageQuery.graphql';
import { type KnownGroup, readOwnGroups } from './readOwnGroups';
import { useOwnGroups } from './useOwnGroups';

const size = 50;
const group = (n: number) => ({
  __typename: 'Group',
  id: `g${n}`,
  slug: `group-${n}`,
  name: `Group ${n}`,
  mayPost: true,
  privacy: 'OPEN',
  isEverybody: false,
});

/** One page of the groups of somebody who is in so many. */
function pageOf(count: number, { after }: Variables) {
  const from = Number(after ?? 0);
  const until = Math.min(count, from + size);
  const edges = Array.from({ length: until - from }, (_, i) => ({
    cursor: String(from + i + 1),
    node: group(from + i),
  }));
  const pageInfo = { endCursor: String(until), hasNextPage: until < count };
  return { data: { viewer: { groups: { edges, nodes: edges.map(({ node }) => node), pageInfo } } } };
}

let root: Root | undefined;
let asked: number;
afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
});

/** How many groups can be chosen by who is in so many; the answer after `fails` good ones does not come. */
async function chosenFrom(count: number, { isWanted = true, fails = Number.POSITIVE_INFINITY } = {}) {
  asked = 0;
  const network = Network.create(async (_, variables) => {
    asked += 1;
    if (asked > fails) throw new Error('away');
    return pageOf(count, variables);
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  function Choice() {
    const { viewer } = useLazyLoadQuery<NewEventPageQuery>(newEvent, {});
    return useOwnGroups(viewer, isWanted).length;
  }
  const sheet = document.createElement('div');
  const drawn = createRoot(sheet);
  root = drawn;
  await act(async () =>
    drawn.render(
      <RelayEnvironmentProvider environment={environment}>
        <Choice />
      </RelayEnvironmentProvider>,
    ),
  );
  return Number(sheet.textContent);
}

it('Who is in very many groups can choose each of them', async () => {
  expect(await chosenFrom(120)).toBe(120);
  expect(asked).toBe(3);
});

it('The first groups are enough until somebody wants to choose', async () => {
  expect(await chosenFrom(120, { isWanted: false })).toBe(50);
  expect(asked).toBe(1);
});

it('Where the others do not come, those that came can be chosen, and the server is left in peace', async () => {
  expect(await chosenFrom(120, { fails: 1 })).toBe(50);
  expect(asked).toBe(2);
});

it('A list that is read page by page tells of all that are known so far, until nobody reads it any more', async () => {
  const network = Network.create(async (_, variables) => pageOf(120, variables));
  const told: (readonly KnownGroup[])[] = [];
  const read = () =>
    new Promise<void>((resolve) => {
      const environment = new Environment({ network, store: new Store(new RecordSource()) });
      const end = readOwnGroups(environment, (groups) => {
        told.push(groups);
        if (told.length === 2) end();
        if (told.length > 1) setTimeout(resolve);
      });
    });
  await read();
  expect(told.map(({ length }) => length)).toEqual([50, 100]);
});
