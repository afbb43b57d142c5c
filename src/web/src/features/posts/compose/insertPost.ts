import { ConnectionHandler, type RecordProxy, type RecordSourceProxy } from 'relay-runtime';
import { onItsWay } from '../onItsWay';

export interface DraftPost {
  clientKey: string;
  kind: string;
  title: string | null;
  text: string;
  groupIds: readonly string[];
  authorId: string;
  publishedAt: string;
}

/** Puts the post first in each of the lists. */
export function prependPost(store: RecordSourceProxy, post: RecordProxy, lists: readonly string[]): void {
  for (const list of lists) {
    const connection = store.get(list);
    if (!connection) continue;
    const edge = ConnectionHandler.createEdge(store, connection, post, 'FeedEdge');
    ConnectionHandler.insertEdgeBefore(connection, edge);
  }
}

/**
 * The post as it will probably come back, so that its author sees it at once. It has its text but no body tree, which
 * the store takes only from an answer.
 */
export function createDraftPost(store: RecordSourceProxy, draft: DraftPost): RecordProxy {
  const post = store.create(onItsWay + draft.clientKey, 'Post');
  const comments = store.create(`${onItsWay}${draft.clientKey}:comments`, 'CommentsConnection');
  comments.setLinkedRecords([], 'nodes');
  const plain = {
    id: onItsWay + draft.clientKey,
    text: draft.text,
    publishedAt: draft.publishedAt,
    editedAt: null,
    revisionNumber: 1,
    kind: draft.kind,
    title: draft.title,
    sharesSubject: false,
    commentCount: 0,
    viewerReaction: null,
    mayEdit: false,
    mayDelete: false,
  };
  for (const [name, value] of Object.entries(plain)) post.setValue(value, name);
  // What the server makes of the rest is not shown before it answers.
  for (const name of ['praise', 'announcement', 'poll', 'acceptedAnswer', 'correction', 'origin'])
    post.setValue(null, name);
  post.setLinkedRecords([], 'reactionCounts');
  post.setValue(false, 'carriesMore');
  post.setLinkedRecord(comments, 'comments', { first: 2 });
  const author = store.get(draft.authorId);
  const group = store.get(draft.groupIds[0] ?? '');
  if (author) post.setLinkedRecord(author, 'author');
  if (group) post.setLinkedRecord(group, 'group');
  return post;
}
