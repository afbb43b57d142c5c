import { useEffect, useRef, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { usePlaceOfPostQuery } from '../../../__generated__/usePlaceOfPostQuery.graphql';
import { isEmpty, type Kind } from './content';
import { type FoundDraft, serverDraftOf } from './serverDraft';
import type { PostDraft } from './useDraft';

type Answer = usePlaceOfPostQuery['response'];

/** What the author may do in the group that the post is for, its series and their own, and a draft that they began there on another device. */
export function usePlaceOfPost(
  groupId: string | undefined,
  kind: Kind,
  draft: PostDraft,
  onFound: (found: FoundDraft) => void,
): { mayAnnounce: boolean; series: readonly { readonly id: string; readonly title: string }[] } {
  const environment = useRelayEnvironment();
  const [answer, setAnswer] = useState<Answer>();
  const now = useRef({ draft, onFound });
  now.current = { draft, onFound };
  useEffect(() => {
    if (!groupId) return;
    const subscription = fetchQuery<usePlaceOfPostQuery>(
      environment,
      graphql`
        query usePlaceOfPostQuery($groupId: ID!) {
          viewer {
            roles
            person {
              series(first: 20) {
                nodes {
                  id
                  title
                }
              }
            }
            draftFor(targetId: $groupId) {
              ...serverDraft_draft
            }
          }
          node(id: $groupId) {
            ... on Group {
              mayModerate
              mayManage
              series(first: 20) {
                nodes {
                  id
                  title
                }
              }
            }
          }
        }
      `,
      { groupId },
      { fetchPolicy: 'network-only' },
    ).subscribe({
      next: (found) => {
        setAnswer(found);
        const kept = found.viewer.draftFor;
        if (kept && isEmpty(now.current.draft.content)) now.current.onFound(serverDraftOf(kept));
      },
      // What the server knows of the place only adds to what can be written anyway.
      error: () => setAnswer(undefined),
    });
    return () => subscription.unsubscribe();
  }, [environment, groupId]);
  const mayAnnounce = Boolean(
    answer?.viewer.roles.includes('COMMS') || answer?.node?.mayModerate || answer?.node?.mayManage,
  );
  const series = [...(answer?.node?.series?.nodes ?? []), ...(answer?.viewer.person.series.nodes ?? [])];
  return { mayAnnounce, series: kind === 'ARTICLE' ? series : [] };
}
