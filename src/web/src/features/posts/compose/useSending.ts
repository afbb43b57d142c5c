import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { useSendingScheduleMutation } from '../../../__generated__/useSendingScheduleMutation.graphql';
import { readerZone } from '../../../design/text/dates';
import { failureText, refusalText } from '../../../relay/refusal';
import { instantOf, missing, type Place, type PostContent, publishInputOf } from './content';
import { messages } from './messages';
import { placeOf, type Refusal } from './refusals';
import { usePublishPost } from './usePublishPost';

export interface Problem {
  readonly place: Place | undefined;
  readonly words: string;
}

/** How many people would be told, to be confirmed before anything is posted. */
export interface Guard {
  readonly count: number;
  readonly limit: number;
}

interface Sent {
  readonly unreached: readonly string[];
}

const wordsOf: Record<'uploading' | 'alt' | 'end', string> = {
  uploading: messages.uploading,
  alt: messages.alt,
  end: messages.end,
};

/** Posts or schedules what is written; what is amiss comes back with its place in the form. */
export function useSending({
  authorId,
  lists,
  save,
  onPosted,
  onPlanned,
}: {
  authorId: string;
  lists: readonly string[];
  save: (then: (saved: { version: number; draftId?: string } | undefined) => void) => void;
  onPosted: (sent: Sent) => void;
  onPlanned: (at: string) => void;
}) {
  const [problem, setProblem] = useState<Problem>();
  const [guard, setGuard] = useState<Guard>();
  const [isSending, setSending] = useState(false);
  const publish = usePublishPost(authorId, lists);
  const [commitSchedule] = useMutation<useSendingScheduleMutation>(graphql`
    mutation useSendingScheduleMutation($input: SchedulePostInput!) {
      schedulePost(input: $input) {
        draft {
          id
          schedule {
            publishAt
          }
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
          ... on TextTooLongError {
            field
          }
          ... on TextEmptyError {
            field
          }
          ... on CountOutOfRangeError {
            field
          }
          ... on TimeOutOfRangeError {
            field
          }
        }
      }
    }
  `);

  const refuse = (refusal: Refusal | undefined) => {
    setSending(false);
    if (refusal?.__typename === 'MentionsNotConfirmedError')
      setGuard({ count: refusal.recipientCount ?? 0, limit: refusal.limit ?? 0 });
    else if (refusal) setProblem({ place: placeOf(refusal), words: refusalText([refusal]) ?? '' });
  };
  const fail = (error: unknown) => {
    setSending(false);
    setProblem({ place: undefined, words: failureText(error) });
  };

  const post = (content: PostContent, clientKey: string, confirmedRecipients?: number) => {
    setGuard(undefined);
    if (!begin(content)) return;
    publish(
      { ...publishInputOf(content, clientKey), confirmedRecipients },
      (unreached) => {
        setSending(false);
        onPosted({ unreached });
      },
      refuse,
      fail,
    );
  };

  const plan = (content: PostContent, local: string) => {
    if (!begin(content)) return;
    save((saved) => {
      if (!saved?.draftId) return fail(undefined);
      const input = {
        draftId: saved.draftId,
        version: saved.version,
        publishAt: instantOf(local) ?? '',
        zone: readerZone(),
      };
      commitSchedule({
        variables: { input },
        onCompleted: ({ schedulePost: { draft, errors } }) => {
          if (!draft) return refuse(errors?.[0]);
          setSending(false);
          onPlanned(draft.schedule?.publishAt ?? input.publishAt);
        },
        onError: fail,
      });
    });
  };

  const begin = (content: PostContent): boolean => {
    const found = missing(content);
    if (found) {
      const words = found.what === 'empty' ? (messages.empty[found.place] ?? '') : wordsOf[found.what];
      setProblem({ place: found.place, words });
      return false;
    }
    setProblem(undefined);
    setSending(true);
    return true;
  };

  return {
    post,
    plan,
    problem,
    guard,
    isSending,
    /** The words of a problem, where it has its place there. */
    at: (place: Place) => (problem?.place === place ? problem.words : undefined),
    unguard: () => setGuard(undefined),
  };
}
