/** What a subscription asks for: the same text for the same question, whoever asks. */
export interface Asked {
  readonly documentId?: string | null;
  readonly query?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Who hears the answers of one stream. */
export interface Hearer {
  next: (answer: unknown) => void;
  error: (fault: unknown) => void;
  complete: () => void;
}

/** Opens a stream at the server; gives back how to leave it. */
export type Open = (asked: Asked, hearer: Hearer) => () => void;

/** What the tabs of one browser say to each other. */
type Word =
  | { kind: 'leads' }
  | { kind: 'follows'; tab: string; key: string; asked: Asked }
  | { kind: 'leaves'; tab: string; key: string }
  | { kind: 'next'; key: string; answer: unknown; tab?: string }
  | { kind: 'ended'; key: string; fault?: string };

const forever = () => new Promise<never>(() => {});

/**
 * Follows streams so that each is open once, in however many tabs it is followed: one tab leads and passes on what it hears.
 * When the leading tab goes, another one leads, and the streams begin anew. The first answer of a stream says "ask now";
 * who comes later is given it again, so that everybody asks after their listening has begun.
 */
export function shareStreams(name: string, tab: string, open: Open): Open {
  const channel = new BroadcastChannel(name);
  const followed = new Map<string, { asked: Asked; hearers: Set<Hearer> }>();
  let lead: ((word: Word) => void) | null = null;

  const say = (word: Word) => {
    channel.postMessage(word);
    hear(word);
  };
  const follow = (key: string, asked: Asked) => say({ kind: 'follows', tab, key, asked });

  function hear(word: Word) {
    lead?.(word);
    if (word.kind === 'leads') {
      for (const [key, { asked }] of followed) follow(key, asked);
    } else if (word.kind === 'next' && (word.tab ?? tab) === tab) {
      for (const hearer of followed.get(word.key)?.hearers ?? []) hearer.next(word.answer);
    } else if (word.kind === 'ended') {
      const hearers = followed.get(word.key)?.hearers ?? [];
      followed.delete(word.key);
      for (const hearer of hearers) word.fault ? hearer.error(new Error(word.fault)) : hearer.complete();
    }
  }

  channel.onmessage = ({ data }: MessageEvent<Word>) => hear(data);
  hold(nameOf(name, tab), forever);
  hold(`${name}:lead`, () => {
    lead = leadStreams(open, say, (other, gone) => hold(nameOf(name, other), async () => gone()));
    say({ kind: 'leads' });
    return forever();
  });

  return (asked, hearer) => {
    const key = JSON.stringify(asked);
    const entry = followed.get(key) ?? { asked, hearers: new Set() };
    entry.hearers.add(hearer);
    followed.set(key, entry);
    follow(key, asked);
    return () => {
      entry.hearers.delete(hearer);
      if (entry.hearers.size > 0 || followed.get(key) !== entry) return;
      followed.delete(key);
      say({ kind: 'leaves', tab, key });
    };
  };
}

const nameOf = (name: string, tab: string) => `${name}:tab:${tab}`;

/** Runs what is given once the name is free. Where pages cannot lock (no secure context) each tab stands alone. */
function hold(name: string, run: () => Promise<unknown>): void {
  const locks: LockManager | undefined = navigator.locks;
  void (locks ? locks.request(name, run) : run());
}

interface Stream {
  tabs: Set<string>;
  leave: () => void;
  first?: { answer: unknown };
}

/** Keeps a stream for each question that some tab follows, and lets it go with the last of them. */
function leadStreams(
  open: Open,
  say: (word: Word) => void,
  whenGone: (tab: string, gone: () => void) => void,
): (word: Word) => void {
  const streams = new Map<string, Stream>();
  const known = new Set<string>();

  function begin(key: string, asked: Asked): Stream {
    const stream: Stream = { tabs: new Set(), leave: () => {} };
    streams.set(key, stream);
    const end = (fault?: string) => {
      streams.delete(key);
      say({ kind: 'ended', key, fault });
    };
    stream.leave = open(asked, {
      next: (answer) => {
        stream.first ??= { answer };
        say({ kind: 'next', key, answer });
      },
      error: (fault) => end(String(fault)),
      complete: () => end(),
    });
    return stream;
  }

  function leave(key: string, tab: string) {
    const stream = streams.get(key);
    if (!stream?.tabs.delete(tab) || stream.tabs.size > 0) return;
    streams.delete(key);
    stream.leave();
  }

  return (word) => {
    if (word.kind === 'leaves') leave(word.key, word.tab);
    if (word.kind !== 'follows') return;
    const { tab, key, asked } = word;
    const stream = streams.get(key) ?? begin(key, asked);
    stream.tabs.add(tab);
    if (stream.first) say({ kind: 'next', key, tab, answer: stream.first.answer });
    if (known.has(tab)) return;
    known.add(tab);
    whenGone(tab, () => {
      known.delete(tab);
      for (const each of [...streams.keys()]) leave(each, tab);
    });
  };
}
