/** What is being written, as this device keeps it: under the key that it will be published with, so that a retry is no second post. */
export interface DeviceDraft<Content> {
  readonly content: Content;
  /** The key under which it will be published. */
  readonly clientKey: string;
  /** The version that the server has; 0 while it has none. */
  readonly version: number;
  /** The server's id of it, once it has one. */
  readonly draftId?: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

const prefix = 'draft:';
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** The name of a person's draft for one place. */
export const draftName = (personId: string, target: string) => `${prefix}${personId}:${target}`;

/** The draft that this device has; undefined where there is none, it is too old, or it cannot be read. */
export function readDraft<Content>(name: string, now = Date.now()): DeviceDraft<Content> | undefined {
  return parse<Content>(localStorage.getItem(name), now);
}

function parse<Content>(kept: string | null, now: number): DeviceDraft<Content> | undefined {
  try {
    const draft = JSON.parse(kept ?? 'null') as DeviceDraft<Content> | null;
    return draft && now - draft.savedAt < keptFor ? draft : undefined;
  } catch {
    // Not ours, or of another version of this client: nothing to go on with.
    return undefined;
  }
}

/** Keeps a draft. Shape: whether the device took it; a full or closed store does not. */
export function keepDraft<Content>(name: string, draft: DeviceDraft<Content>): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Keeps what was typed before the editor of the draft was there; the rest of it stays as it is kept. */
export function keepTyped(name: string, text: string): void {
  const kept = readDraft<{ written: { text: string } }>(name);
  const { content, ...known } = kept ?? { clientKey: crypto.randomUUID(), version: 0 };
  const written = { ...content?.written, text };
  keepDraft(name, { ...known, content: { ...content, written }, savedAt: Date.now() });
}

/** What this device keeps under names that begin so, the oldest first. */
export function draftsBeneath<Content>(name: string, now = Date.now()): DeviceDraft<Content>[] {
  return Object.keys(localStorage)
    .filter((kept) => kept.startsWith(name))
    .map((kept) => readDraft<Content>(kept, now))
    .filter((draft) => draft !== undefined)
    .sort((a, b) => a.savedAt - b.savedAt);
}

export function dropDraft(name: string): void {
  localStorage.removeItem(name);
}

/** Takes away what nobody went on with for 30 days. */
export function dropOldDrafts(now = Date.now()): void {
  for (const name of Object.keys(localStorage))
    if (name.startsWith(prefix) && !readDraft(name, now)) localStorage.removeItem(name);
}

/** Tells of what another tab keeps under the name; undefined when it dropped it. */
export function watchDraft<Content>(
  name: string,
  told: (draft: DeviceDraft<Content> | undefined) => void,
): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === name) told(parse<Content>(event.newValue, Date.now()));
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
