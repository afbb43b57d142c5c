import { graphql, useMutation } from 'react-relay/hooks';
import type { useScheduleMutation } from '../../../__generated__/useScheduleMutation.graphql';
import type { useScheduleUnplanMutation } from '../../../__generated__/useScheduleUnplanMutation.graphql';
import { failureText, refusalText } from '../../../relay/refusal';

/** When a draft goes out, as it was arranged. */
export interface Planned {
  readonly publishAt: string;
  readonly zone: string;
  readonly confirmedRecipients?: number | null;
}

/** Tells why it was refused; undefined when it was done. */
type Told = (refused: string | undefined) => void;

/** Has drafts go out at a moment, or not by themselves. */
export function useSchedule() {
  const [commitPlan, isPlanning] = useMutation<useScheduleMutation>(graphql`
    mutation useScheduleMutation($input: SchedulePostInput!) {
      schedulePost(input: $input) {
        draft {
          ...DraftCard_draft
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
  const [commitUnplan, isUnplanning] = useMutation<useScheduleUnplanMutation>(graphql`
    mutation useScheduleUnplanMutation($input: UnschedulePostInput!) {
      unschedulePost(input: $input) {
        draft {
          ...DraftCard_draft
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
  const plan = (
    { id, version }: { readonly id: string; readonly version: number },
    { publishAt, zone, confirmedRecipients }: Planned,
    told: Told,
  ) =>
    commitPlan({
      variables: { input: { draftId: id, version, publishAt, zone, confirmedRecipients } },
      onCompleted: ({ schedulePost }) => told(refusalText(schedulePost.errors)),
      onError: (error) => told(failureText(error)),
    });
  const unplan = (draftId: string, told: Told) =>
    commitUnplan({
      variables: { input: { draftId } },
      onCompleted: ({ unschedulePost }) => told(refusalText(unschedulePost.errors)),
      onError: (error) => told(failureText(error)),
    });
  return { plan, unplan, isBusy: isPlanning || isUnplanning };
}
