import { useState } from 'react';
import { accountName } from '../../../identity/session';
import type { Written } from '../written';
import { draftName, draftsBeneath, dropDraft, keepDraft } from './deviceDrafts';

/** A text that was sent, and the key that it comes with again, so that it never stands twice. */
export interface SentText {
  readonly written: Written;
  readonly clientKey: string;
}

const nameOf = (place: string) => `${draftName(accountName(), place)}:sent:`;

/** Whether something was on its way from a place when its page was left. */
export const hasLeft = (place: string) => draftsBeneath(nameOf(place)).length > 0;

/** What was sent from a place and does not stand yet, as this device keeps it: who closes the page meanwhile loses nothing. */
export function useSent(place: string): {
  /** What was on its way when the page was left, the oldest first. */
  left: readonly SentText[];
  keep: (sent: SentText) => void;
  drop: (sent: SentText) => void;
} {
  const [name] = useState(() => nameOf(place));
  const [left] = useState(() =>
    draftsBeneath<Written>(name).map(({ content, clientKey }) => ({ written: content, clientKey })),
  );
  return {
    left,
    keep: ({ written, clientKey }) =>
      keepDraft(name + clientKey, { content: written, clientKey, version: 0, savedAt: Date.now() }),
    drop: ({ clientKey }) => dropDraft(name + clientKey),
  };
}
