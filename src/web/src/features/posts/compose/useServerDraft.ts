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

/** Keeps a draft at the server too, a while after the last key. What changed elsewhere is told and not overwritten. */
export function useServerDraft(
  draft: DeviceDraft<PostContent>,
  isOn: boolean,
  onSaved: (saved: Saved) => void,
): {
  state: ServerState;
  save: (then: (saved: Saved | undefined) => void) => void;
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
  const sent = useRef<PostContent>(undefined);

  const save = (then: (saved: Saved | undefined) => void) => {
    const { content, clientKey, version } = latest.current;
    const [targetId = '', ...alsoInIds] = content.groupIds;
    setState({ kind: 'saving' });
    sent.current = content;
    commit({
      variables: { input: { ...sharedInputOf(content), targetId, alsoInIds, clientKey, version, tab } },
      onCompleted: ({ saveDraft: { draft: kept, errors } }) => {
        const first = errors?.[0];
        if (kept) {
          const saved = { clientKey: kept.clientKey, version: kept.version, draftId: kept.id };
          setState({ kind: 'saved' });
          onSaved(saved);
          return then(saved);
        }
        if (first?.__typename === 'StaleDraftError')
          setState({
            kind: 'conflict',
            key: (first.currentVersion && first.currentClientKey) || clientKey,
            version: first.currentVersion ?? 0,
            text: first.currentText ?? '',
          });
        else setState({ kind: 'failed' });
        then(undefined);
      },
      onError: () => {
        setState({ kind: 'failed' });
        then(undefined);
      },
    });
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

  const { content } = draft;
  const isStopped = state.kind === 'conflict';
  useEffect(() => {
    const isGone = isEmpty(content) && latest.current.draftId !== undefined;
    if (!isOn || isStopped || sent.current === content || !(isGone || isSavable(content))) return undefined;
    setState((now) => (now.kind === 'saved' ? { kind: 'idle' } : now));
    const timer = setTimeout(() => (isGone ? emptied : saveLatest).current(() => {}), pause);
    return () => clearTimeout(timer);
  }, [content, isOn, isStopped]);

  return {
    state,
    save,
    /** Goes on saving, once the author has said which text stands. */
    settle: () => {
      sent.current = undefined;
      setState({ kind: 'idle' });
    },
    forget,
  };
}
