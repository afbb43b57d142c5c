import { Environment, Network, RecordSource, Store } from 'relay-runtime';
import { describe, expect, it } from 'vitest';
import { isOnItsWay } from '../onItsWay';
import { createDraftPost, prependPost } from './insertPost';

const draft = {
  clientKey: '1f0e',
  kind: 'POST',
  title: null,
  text: 'Hello\n\nyou',
  groupIds: ['group'],
  authorId: 'ana',
  publishedAt: '2026-11-21T12:00:00Z',
};

function environmentWithFeed(): Environment {
  const environment = new Environment({
    network: Network.create(() => Promise.reject(new Error('offline'))),
    store: new Store(new RecordSource()),
  });
  environment.commitUpdate((store) => {
    store.create('ana', 'Person').setValue('Ana', 'displayName');
    store.create('group', 'Group').setValue('Everybody', 'name');
    store.create('feed', 'FeedConnection').setLinkedRecords([], 'edges');
    const first = store.create('old', 'Post');
    prependPost(store, first, ['feed']);
  });
  return environment;
}

/** The posts of the feed as a reader of the store sees them now. */
function idsIn(environment: Environment): unknown[] {
  const source = environment.getStore().getSource();
  const edges = source.get('feed')?.edges as { __refs: string[] } | undefined;
  const nodes = edges?.__refs.map((edge) => source.get(edge)?.node as { __ref: string } | undefined);
  return (nodes ?? []).map((node) => node?.__ref);
}

describe('A post on its way', () => {
  it('stands first in the feed at once, complete, and is gone when the server refuses it', () => {
    const environment = environmentWithFeed();
    const update = environment.applyUpdate({
      storeUpdater: (store) => prependPost(store, createDraftPost(store, draft), ['feed', 'no-such-list']),
    });
    expect(idsIn(environment)).toEqual(['client:post:1f0e', 'old']);
    expect(isOnItsWay('client:post:1f0e')).toBe(true);

    const post = environment.getStore().getSource().get('client:post:1f0e');
    expect(post).toMatchObject({
      text: 'Hello\n\nyou',
      commentCount: 0,
      viewerReaction: null,
      mayEdit: false,
    });
    expect(post?.author).toEqual({ __ref: 'ana' });
    expect(post?.group).toEqual({ __ref: 'group' });

    update.dispose();
    expect(idsIn(environment)).toEqual(['old']);
  });

  it('gives way to the real one, which keeps its place', () => {
    const environment = environmentWithFeed();
    environment.commitUpdate((store) => prependPost(store, store.create('new', 'Post'), ['feed']));
    expect(idsIn(environment)).toEqual(['new', 'old']);
    expect(isOnItsWay('new')).toBe(false);
  });
});
