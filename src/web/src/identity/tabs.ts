/** The entries of `sessionStorage` that make a session. */
export type Session = Readonly<Record<string, string>>;

type Word = { kind: 'who'; at: string } | { kind: 'over' };

const channelName = 'session';
/** A lock that each tab holds, together with the others, while somebody is signed in there. */
const heldWhileSignedIn = 'session';
const patience = 1000;

/**
 * Hands the session of this tab to new tabs of the same browser while they ask for it, and hears when it is over in another one.
 * It travels in memory, on a channel that only the asking tab knows. Returns how to end it.
 */
export function shareSession(session: () => Session, over: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'over') over();
    else answer(data.at, session());
  };
  let free = () => {};
  const end = new Promise<void>((resolve) => {
    free = resolve;
  });
  void navigator.locks?.request(heldWhileSignedIn, { mode: 'shared' }, () => end);
  return () => {
    channel.close();
    free();
  };
}

function answer(at: string, session: Session): void {
  const channel = new BroadcastChannel(at);
  channel.postMessage(session);
  channel.close();
}

/** The session of another tab of this browser; undefined where no tab has one, or none answers within a second. */
export async function askForSession(): Promise<Session | undefined> {
  const held = (await navigator.locks?.query())?.held ?? [];
  if (!held.some(({ name }) => name === heldWhileSignedIn)) return undefined;
  const at = `${channelName}:${crypto.randomUUID()}`;
  const answers = new BroadcastChannel(at);
  const question = new BroadcastChannel(channelName);
  const session = await new Promise<Session | undefined>((resolve) => {
    setTimeout(resolve, patience);
    answers.onmessage = ({ data }: MessageEvent<Session>) => resolve(data);
    question.postMessage({ kind: 'who', at } satisfies Word);
  });
  answers.close();
  question.close();
  return session;
}

/** Tells all other tabs of this browser that the session is over. */
export function tellOver(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ kind: 'over' } satisfies Word);
  channel.close();
}
