import { useEffect, useRef, useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { useServerDraftDeleteMutation } from '../../../__generated__/useServerDraftDeleteMutation.graphql';
import type { useServerDraftSaveMutation } from '../../../__generated__/useServerDraftSaveMutation.graphql';
import type { DeviceDraft } from '../../writing/drafts/deviceDrafts';
import { isEmpty, isSavable, type PostContent, sharedInputOf } from './content';

export type ServerState =
  | { readonly kind: 'idle' | 'saving' | 'saved' | 'failed' }
  | { readonly kind: 'conflict'; readonly key: string; readonly version: number; readonly text: string };

/** How long nobody types before what was typed goes to the server. */
const pause = 2_500;

/** One window of one browser, so that another one can tell that the draft is open elsewhere. */
const tab = crypto.randomUUID();

type Saved = Pick<DeviceDraft<PostContent>, 'clientKey' | 'version' | 'draftId'>;
type Then = (saved: Saved | undefined) => void;

/** All that a draft says, to be compared. */
const wordsOf = (content: PostContent) => JSON.stringify([content.groupIds, sharedInputOf(content)]);

/** Keeps a draft at the server too, a while after the last key. What changed elsewhere is told and not overwritten. */
export function useServerDraft(
  draft: DeviceDraft<PostContent>,
  isOn: boolean,
  onSaved: (saved: Saved) => void,
): {
  state: ServerState;
  save: (then: Then) => void;
  forget: (draftId: string) => void;
  settle: () => void;
} {
  const [commit] = useMutation<useServerDraftSaveMutation>(graphql`
    mutation useServerDraftSaveMutation($input: SaveDraftInput!) {
      saveDraft(input: $input) {
        draft {
          id
          clientKey
          version
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
          ... on StaleDraftError {
            currentVersion
            currentClientKey
            currentText
          }
        }
      }
    }
  `);
  const [remove] = useMutation<useServerDraftDeleteMutation>(graphql`
    mutation useServerDraftDeleteMutation($input: DeleteDraftInput!) {
      deleteDraft(input: $input) {
        deletedDraft {
          id @deleteRecord
        }
        errors {
          __typename
        }
      }
    }
  `);
  const [state, setState] = useState<ServerState>({ kind: 'idle' });
  const latest = useRef(draft);
  latest.current = draft;
  const sent = useRef('');
  const isBusy = useRef(false);
  const waiting = useRef<Then[]>([]);

  /** One save after the other, since each names the version of the one before. */
  const save = (then: Then) => {
    if (isBusy.current) {
      waiting.current.push(then);
      return;
    }
    const { content, clientKey, version } = latest.current;
    const [targetId = '', ...alsoInIds] = content.groupIds;
    isBusy.current = true;
    sent.current = wordsOf(content);
    setState({ kind: 'saving' });
    commit({
      variables: { input: { ...sharedInputOf(content), targetId, alsoInIds, clientKey, version, tab } },
      onCompleted: ({ saveDraft: { draft: kept, errors } }) => {
        if (kept) {
          const saved = { clientKey: kept.clientKey, version: kept.version, draftId: kept.id };
          latest.current = { ...latest.current, ...saved };
          onSaved(saved);
          return finish({ kind: 'saved' }, saved, then);
        }
        const first = errors?.[0];
        const isStale = first?.__typename === 'StaleDraftError';
        const key = (first?.currentVersion && first.currentClientKey) || clientKey;
        const theirs = { key, version: first?.currentVersion ?? 0, text: first?.currentText ?? '' };
        finish(isStale ? { kind: 'conflict', ...theirs } : { kind: 'failed' }, undefined, then);
      },
      onError: () => finish({ kind: 'failed' }, undefined, then),
    });
  };
  const finish = (now: ServerState, saved: Saved | undefined, then: Then) => {
    isBusy.current = false;
    setState(now);
    then(saved);
    const next = waiting.current.splice(0);
    if (next.length === 0) return;
    if (saved && sent.current !== wordsOf(latest.current.content))
      save((again) => {
        for (const one of next) one(again);
      });
    else for (const one of next) one(saved);
  };
  const forget = (draftId: string) => {
    setState({ kind: 'idle' });
    remove({ variables: { input: { draftId } } });
  };
  const saveLatest = useRef(save);
  saveLatest.current = save;
  // What was emptied is not to come back from the server.
  const emptied = useRef(() => {});
  emptied.current = () => {
    if (latest.current.draftId) forget(latest.current.draftId);
    onSaved({ clientKey: crypto.randomUUID(), version: 0, draftId: undefined });
  };

  const words = wordsOf(draft.content);
  const isStopped = state.kind === 'conflict';
  useEffect(() => {
    const { content, draftId } = latest.current;
    const isGone = isEmpty(content) && draftId !== undefined;
    if (!isOn || isStopped || sent.current === words || !(isGone || isSavable(content))) return undefined;
    setState((now) => (now.kind === 'saved' ? { kind: 'idle' } : now));
    const timer = setTimeout(() => (isGone ? emptied : saveLatest).current(() => {}), pause);
    return () => clearTimeout(timer);
  }, [words, isOn, isStopped]);

  return {
    state,
    save,
    /** Goes on saving, once the author has said which text stands. */
    settle: () => {
      sent.current = '';
      setState({ kind: 'idle' });
    },
    forget,
  };
}
