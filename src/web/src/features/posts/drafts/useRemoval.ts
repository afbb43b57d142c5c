import { useEffect, useRef, useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { useRemovalMutation } from '../../../__generated__/useRemovalMutation.graphql';
import { toast } from '../../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../../relay/refusal';
import { messages } from './messages';
import { type Planned, useSchedule } from './useSchedule';

/** A draft that can be deleted. */
export interface Removable {
  readonly id: string;
  readonly version: number;
  readonly schedule: Planned | null;
}

/** How long it can be taken back, in milliseconds: as long as the offer is in sight. */
const patience = 12_000;

/**
 * Deletes drafts so that it can be taken back: a draft is out of sight at once and goes when the offer is gone or the page is left.
 * One that was to go out by itself does not from the first moment on, so that a window that is closed meanwhile publishes nothing.
 */
export function useRemoval(): { isGone: (id: string) => boolean; remove: (draft: Removable) => void } {
  const [commit] = useMutation<useRemovalMutation>(graphql`
    mutation useRemovalMutation($input: DeleteDraftInput!) {
      deleteDraft(input: $input) {
        deletedDraft {
          id @deleteRecord
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  const { plan, unplan } = useSchedule();
  const [gone, setGone] = useState<readonly string[]>([]);
  const waiting = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const show = (id: string) => setGone((all) => all.filter((other) => other !== id));
  const tell = (id: string, refused: string | undefined) => {
    if (!refused) return;
    show(id);
    toast(refused);
  };
  const finish = useRef((_: string) => {});
  finish.current = (id) => {
    waiting.current.delete(id);
    commit({
      variables: { input: { draftId: id } },
      onCompleted: ({ deleteDraft }) => tell(id, refusalText(deleteDraft.errors)),
      onError: (error) => tell(id, failureText(error)),
    });
  };
  useEffect(() => {
    const left = waiting.current;
    return () => {
      for (const [id, timer] of left) {
        clearTimeout(timer);
        finish.current(id);
      }
    };
  }, []);

  const remove = (draft: Removable) => {
    const { id, schedule } = draft;
    setGone((all) => [...all, id]);
    if (schedule) unplan(id, (refused) => tell(id, refused));
    waiting.current.set(
      id,
      setTimeout(() => finish.current(id), patience),
    );
    toast(messages.removed, {
      label: messages.undo,
      run: () => {
        const timer = waiting.current.get(id);
        if (timer === undefined) return;
        clearTimeout(timer);
        waiting.current.delete(id);
        show(id);
        if (schedule) plan(draft, schedule, (refused) => tell(id, refused));
      },
    });
  };
  return { isGone: (id) => gone.includes(id), remove };
}
