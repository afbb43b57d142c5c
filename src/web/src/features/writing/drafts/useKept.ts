import { useEffect, useState } from 'react';
import { accountName } from '../../../identity/session';
import { nothing, type Written } from '../written';
import { draftName, dropDraft, keepDraft, readDraft } from './deviceDrafts';

/** A text that this device keeps under a place until it is emptied, with the key that it will be sent under. */
export function useKept(place: string): {
  written: Written;
  clientKey: string;
  change: (written: Written) => void;
  /** Begins anew, with another key. */
  next: () => void;
} {
  const [name] = useState(() => draftName(accountName(), place));
  const [draft, setDraft] = useState(
    () =>
      readDraft<Written>(name) ?? {
        content: nothing,
        clientKey: crypto.randomUUID(),
        version: 0,
        savedAt: 0,
      },
  );
  useEffect(() => {
    if (draft.savedAt === 0) return;
    if (draft.content.text.trim() === '') dropDraft(name);
    else keepDraft(name, draft);
  }, [name, draft]);
  return {
    written: draft.content,
    clientKey: draft.clientKey,
    change: (content) => setDraft((now) => ({ ...now, content, savedAt: Date.now() })),
    next: () =>
      setDraft({ content: nothing, clientKey: crypto.randomUUID(), version: 0, savedAt: Date.now() }),
  };
}
