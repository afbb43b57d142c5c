import { useEffect, useRef } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useOpenedDraftQuery } from '../../../__generated__/useOpenedDraftQuery.graphql';
import { type FoundDraft, serverDraftOf } from './serverDraft';

/** Opens one draft of the server, as the list of drafts links it; one that is gone opens nothing. */
export function useOpenedDraft(draftId: string | undefined, onFound: (found: FoundDraft) => void): void {
  const environment = useRelayEnvironment();
  const found = useRef(onFound);
  found.current = onFound;
  useEffect(() => {
    if (!draftId) return undefined;
    const subscription = fetchQuery<useOpenedDraftQuery>(
      environment,
      graphql`
        query useOpenedDraftQuery($id: ID!) {
          node(id: $id) {
            ... on Draft @alias(as: "draft") {
              ...serverDraft_draft
            }
          }
        }
      `,
      { id: draftId },
      { fetchPolicy: 'network-only' },
    ).subscribe({
      next: ({ node }) => node?.draft && found.current(serverDraftOf(node.draft)),
    });
    return () => subscription.unsubscribe();
  }, [environment, draftId]);
}
