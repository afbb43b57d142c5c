import { useEffect, useState } from 'react';
import {
  type DeviceDraft,
  dropDraft,
  dropOldDrafts,
  keepDraft,
  readDraft,
  watchDraft,
} from '../../writing/drafts/deviceDrafts';
import { useTurn } from '../../writing/drafts/useTurn';
import { emptyPost, isEmpty, keepablePost, type PostContent } from './content';

export type PostDraft = DeviceDraft<PostContent>;

const filled = (content: Partial<PostContent>): PostContent => ({
  ...emptyPost,
  ...content,
  written: { ...emptyPost.written, ...content.written },
});

const fresh = (content: Partial<PostContent>): PostDraft => ({
  content: filled(content),
  clientKey: crypto.randomUUID(),
  version: 0,
  savedAt: 0,
});

/** The draft of this device, with what was typed since; a new one where there is none. */
function begun(name: string, begin: Partial<PostContent>, typed: string | undefined): PostDraft {
  dropOldDrafts();
  const kept = readDraft<PostContent>(name);
  // What was typed before the editor was there is kept alone: the rest is as it begins.
  const draft = kept ? { ...kept, content: filled({ ...begin, ...kept.content }) } : fresh(begin);
  if (typed === undefined) return draft;
  const written = { ...draft.content.written, text: typed };
  return { ...draft, content: { ...draft.content, written }, savedAt: Date.now() };
}

/** A draft that outlives a reload, written by one tab at a time. While it is another tab's turn this one shows what that one writes. */
export function useDraft(name: string, begin: Partial<PostContent>, typed: string | undefined) {
  const [turn, take] = useTurn(name);
  const [draft, setDraft] = useState(() => begun(name, begin, typed));
  const [isKept, setKept] = useState(true);

  useEffect(() => {
    const kept = readDraft<PostContent>(name);
    if (turn === 'mine' && kept) setDraft((now) => (kept.savedAt > now.savedAt ? kept : now));
    if (turn !== 'theirs') return undefined;
    if (kept) setDraft(kept);
    return watchDraft<PostContent>(name, (now) => setDraft(now ?? fresh({})));
  }, [name, turn]);

  useEffect(() => {
    if (turn === 'theirs' || draft.savedAt === 0) return;
    // Until the turn is known, only what was typed here goes over what is kept.
    if (turn === 'asked' && draft.savedAt <= (readDraft(name)?.savedAt ?? 0)) return;
    if (isEmpty(draft.content)) dropDraft(name);
    else setKept(keepDraft(name, { ...draft, content: keepablePost(draft.content) }));
  }, [name, draft, turn]);

  return {
    draft,
    turn,
    take,
    isKept,
    /** Changes what is written. */
    change: (change: (content: PostContent) => PostContent) =>
      setDraft((now) => ({ ...now, content: change(now.content), savedAt: Date.now() })),
    /** Notes what the server has of it, or under which key it goes on. */
    note: (known: Partial<Omit<PostDraft, 'content'>>) => setDraft((now) => ({ ...now, ...known })),
    /** Begins anew, once it is published. */
    end: () => {
      dropDraft(name);
      setDraft(fresh({}));
    },
  };
}
