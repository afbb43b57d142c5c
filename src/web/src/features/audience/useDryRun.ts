import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useDryRunQuery } from '../../__generated__/useDryRunQuery.graphql';
import { failureText } from '../../relay/refusal';
import { messages } from './messages';

type Change = useDryRunQuery['variables'];

type Preview = NonNullable<useDryRunQuery['response']['previewAudienceChange']>;

export interface DryRun {
  /** What the change would do; undefined while that is being found out, and where there is no change. */
  readonly preview?: Preview;
  readonly problem?: string;
  readonly isLooking: boolean;
  /** Looks again, since things are other now. */
  readonly again: () => void;
}

const query = graphql`
  query useDryRunQuery(
    $thread: ThreadDoorsInput
    $split: ThreadPartInput
    $merge: ThreadMergerInput
    $group: GroupAudienceInput
  ) {
    previewAudienceChange(thread: $thread, split: $split, merge: $merge, group: $group) {
      version
      fileCount
      noticeCount
      searchEntryCount
      gainedCount
      lostCount
      gained {
        id
        displayName
      }
      lost {
        id
        displayName
      }
      authorsToAsk {
        id
        displayName
      }
    }
  }
`;

/** What a change would do to who reads, without making it; looked at anew whenever the change is another one. */
export function useDryRun(change: Change | undefined): DryRun {
  const environment = useRelayEnvironment();
  const [round, setRound] = useState(0);
  const [found, setFound] = useState<{ for: string; preview?: Preview; problem?: string }>({ for: '' });
  const wanted = change ? `${round} ${JSON.stringify(change)}` : '';
  useEffect(() => {
    if (!wanted) return undefined;
    const variables = JSON.parse(wanted.slice(wanted.indexOf(' '))) as Change;
    const subscription = fetchQuery<useDryRunQuery>(environment, query, variables, {
      fetchPolicy: 'network-only',
    }).subscribe({
      next: ({ previewAudienceChange: preview }) =>
        setFound(preview ? { for: wanted, preview } : { for: wanted, problem: messages.notAllowed }),
      error: (error: Error) => setFound({ for: wanted, problem: failureText(error) }),
    });
    return () => subscription.unsubscribe();
  }, [environment, wanted]);
  const again = () => setRound((before) => before + 1);
  if (!wanted) return { isLooking: false, again };
  return found.for === wanted
    ? { preview: found.preview, problem: found.problem, isLooking: false, again }
    : { isLooking: true, again };
}
