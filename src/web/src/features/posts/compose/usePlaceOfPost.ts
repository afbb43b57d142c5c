import { useEffect, useRef, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { usePlaceOfPostQuery } from '../../../__generated__/usePlaceOfPostQuery.graphql';
import { writtenOf } from '../../writing/written';
import { emptyPost, isEmpty, type Kind, localOf, type PostContent } from './content';
import type { PostDraft } from './useDraft';

type Answer = usePlaceOfPostQuery['response'];
type Found = { content: PostContent; known: Pick<PostDraft, 'clientKey' | 'version' | 'draftId'> };

/** What the author may do in the group that the post is for, its series, and a draft that they began there on another device. */
export function usePlaceOfPost(
  groupId: string | undefined,
  kind: Kind,
  draft: PostDraft,
  onFound: (found: Found) => void,
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
            draftFor(targetId: $groupId) {
              id
              clientKey
              version
              kind
              title
              text
              expiresAt
              announcementEndsAt
              praiseValue
              praised {
                id
                displayName
              }
              alsoIn {
                id
              }
              poll {
                method
                isSecret
                showResults
                closesAt
                options
              }
              attachments {
                id
                fileName
                isPicture
                altText
              }
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
        if (kept && isEmpty(now.current.draft.content)) now.current.onFound(readDraftOf(kept, groupId));
      },
      // What the server knows of the place only adds to what can be written anyway.
      error: () => setAnswer(undefined),
    });
    return () => subscription.unsubscribe();
  }, [environment, groupId]);
  const mayAnnounce = Boolean(
    answer?.viewer.roles.includes('COMMS') || answer?.node?.mayModerate || answer?.node?.mayManage,
  );
  return { mayAnnounce, series: kind === 'ARTICLE' ? (answer?.node?.series?.nodes ?? []) : [] };
}

/** A draft of the server as the form has it. */
function readDraftOf(kept: NonNullable<Answer['viewer']['draftFor']>, groupId: string): Found {
  const { id, clientKey, version, kind, title, text, poll } = kept;
  const content: PostContent = {
    ...emptyPost,
    kind: (kind ?? 'POST') as Kind,
    title: title ?? '',
    written: writtenOf(text),
    groupIds: [groupId, ...kept.alsoIn.map((group) => group.id)],
    praised: kept.praised.map((person) => ({ id: person.id, name: person.displayName })),
    value: (kept.praiseValue ?? 'HELPFULNESS') as PostContent['value'],
    announcedUntil: localOf(kept.announcementEndsAt),
    expiresAt: localOf(kept.expiresAt),
    poll: poll ? ({ ...poll, closesAt: localOf(poll.closesAt) } as PostContent['poll']) : null,
    files: kept.attachments.map((file) => ({
      key: file.id,
      fileId: file.id,
      name: file.fileName,
      isPicture: file.isPicture,
      altText: file.altText ?? undefined,
      part: 1,
    })),
  };
  return { content, known: { clientKey, version, draftId: id } };
}
