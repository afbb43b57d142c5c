import { graphql, readInlineData } from 'react-relay/hooks';
import type { serverDraft_draft$key } from '../../../__generated__/serverDraft_draft.graphql';
import { writtenOf } from '../../writing/written';
import { emptyPost, type Kind, localOf, type PostContent } from './content';
import type { PostDraft } from './useDraft';

/** A draft that the server has, as the form has it, and what its next save must name. */
export interface FoundDraft {
  readonly content: PostContent;
  readonly known: Pick<PostDraft, 'clientKey' | 'version' | 'draftId'>;
}

/** Reads a draft of the graph. */
export function serverDraftOf(key: serverDraft_draft$key): FoundDraft {
  const kept = readInlineData(
    graphql`
      fragment serverDraft_draft on Draft @inline {
        id
        clientKey
        version
        kind
        title
        text
        targetId
        sharedId
        expiresAt
        announcementEndsAt
        praiseValue
        praised {
          id
          displayName
        }
        series {
          id
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
    `,
    key,
  );
  const { id, clientKey, version, poll } = kept;
  const content: PostContent = {
    ...emptyPost,
    kind: (kept.kind ?? 'POST') as Kind,
    title: kept.title ?? '',
    written: writtenOf(kept.text),
    groupIds: [kept.targetId, ...kept.alsoIn.map((group) => group.id)],
    seriesId: kept.series?.id ?? '',
    praised: kept.praised.map((person) => ({ id: person.id, name: person.displayName })),
    value: (kept.praiseValue ?? 'HELPFULNESS') as PostContent['value'],
    announcedUntil: localOf(kept.announcementEndsAt),
    expiresAt: localOf(kept.expiresAt),
    poll: poll ? ({ ...poll, closesAt: localOf(poll.closesAt) } as PostContent['poll']) : null,
    sharedId: kept.sharedId ?? undefined,
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
