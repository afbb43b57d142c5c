import { afterEach, expect, test, vi } from 'vitest';
import { type Asked, type Hearer, shareStreams } from './sharing';

const asked: Asked = { documentId: 'feed', variables: {} };
const other: Asked = { documentId: 'thread', variables: { id: '1' } };

/** Locks as a browser grants them, one holder of a name after the other; each test has a browser of its own. */
function browser() {
  const waiting = new Map<string, (() => void)[]>();
  const grants: { name: string; owner: string; free: () => void }[] = [];
  let owner = '';
  const locks = {
    request(name: string, run: () => Promise<unknown>) {
      const by = owner;
      const grant = () => {
        const free = () => {
          const next = waiting.get(name)?.shift();
          if (next) next();
          else waiting.delete(name);
        };
        grants.push({ name, owner: by, free });
        void run().then(free);
      };
      const queue = waiting.get(name);
      if (queue) queue.push(grant);
      else {
        waiting.set(name, []);
        queueMicrotask(grant);
      }
      return Promise.resolve();
    },
  };
  vi.stubGlobal('navigator', { locks });
  const open = vi.fn((_: Asked, hearer: Hearer) => {
    streams.push(hearer);
    return () => {
      streams.splice(streams.indexOf(hearer), 1);
    };
  });
  const streams: Hearer[] = [];
  const name = `test:${crypto.randomUUID()}`;
  return {
    open,
    streams,
    tab(id: string) {
      owner = id;
      const follow = shareStreams(name, id, open);
      return (what: Asked) => {
        const heard: unknown[] = [];
        const hearer = { next: (answer: unknown) => heard.push(answer), error: vi.fn(), complete: vi.fn() };
        return { heard, hearer, leave: follow(what, hearer) };
      };
    },
    /** What a browser does for a tab that is closed or has crashed: its locks are free. */
    close(id: string) {
      for (const grant of grants.filter((each) => each.owner === id)) grant.free();
    },
  };
}

const settled = (check: () => void) => vi.waitFor(check, { timeout: 2000 });

afterEach(() => vi.unstubAllGlobals());

test('two tabs that follow the same share one stream, and both hear it', async () => {
  const { tab, open, streams } = browser();
  const one = tab('one')(asked);
  const two = tab('two')(asked);
  await settled(() => expect(open).toHaveBeenCalled());
  await settled(() => expect(streams).toHaveLength(1));
  streams[0]?.next('news');
  await settled(() => expect(two.heard).toContain('news'));
  expect(one.heard).toEqual(['news']);
  expect(open).toHaveBeenCalledTimes(1);
});

test('who comes later is given the first answer, and nothing that came between', async () => {
  const { tab, streams } = browser();
  const one = tab('one')(asked);
  await settled(() => expect(streams).toHaveLength(1));
  streams[0]?.next('ask now');
  streams[0]?.next('news');
  const two = tab('two')(asked);
  await settled(() => expect(two.heard).toEqual(['ask now']));
  expect(one.heard).toEqual(['ask now', 'news']);
});

test('a stream ends with the last who follows it, and no other ends with it', async () => {
  const { tab, streams } = browser();
  const first = tab('one');
  const feed = first(asked);
  first(other);
  const second = tab('two')(asked);
  await settled(() => expect(streams).toHaveLength(2));
  feed.leave();
  await settled(() => expect(streams).toHaveLength(2));
  second.leave();
  await settled(() => expect(streams).toHaveLength(1));
});

test('when the leading tab is closed another one leads and opens what is still followed', async () => {
  const { tab, open, streams, close } = browser();
  tab('one')(asked);
  const two = tab('two')(asked);
  await settled(() => expect(streams).toHaveLength(1));
  close('one');
  await settled(() => expect(open).toHaveBeenCalledTimes(2));
  streams.at(-1)?.next('ask now');
  await settled(() => expect(two.heard).toEqual(['ask now']));
});

test('what a closed tab followed is let go', async () => {
  const { tab, streams, close } = browser();
  tab('one')(asked);
  tab('two')(other);
  await settled(() => expect(streams).toHaveLength(2));
  close('two');
  await settled(() => expect(streams).toHaveLength(1));
});

test('a stream that the server ends is over for everybody', async () => {
  const { tab, streams } = browser();
  const one = tab('one')(asked);
  const two = tab('two')(asked);
  await settled(() => expect(streams).toHaveLength(1));
  streams[0]?.complete();
  await settled(() => expect(two.hearer.complete).toHaveBeenCalledOnce());
  expect(one.hearer.complete).toHaveBeenCalledOnce();
});
