import { ConnectionHandler, type RecordProxy, type RecordSourceProxy } from 'relay-runtime';
import { bodyOf } from '../../design/text/body';

export interface DraftPost {
  clientKey: string;
  text: string;
  groupId: string;
  authorId: string;
  publishedAt: string;
}

const prefix = 'client:post:';

/** Whether the post is still on its way to the server. */
export function isOnItsWay(id: string): boolean {
  return id.startsWith(prefix);
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

/** The post as it will probably come back, so that its author sees it at once. */
export function createDraftPost(store: RecordSourceProxy, draft: DraftPost): RecordProxy {
  const post = store.create(prefix + draft.clientKey, 'Post');
  const comments = store.create(`${prefix}${draft.clientKey}:comments`, 'CommentsConnection');
  comments.setLinkedRecords([], 'nodes');
  const plain = {
    id: prefix + draft.clientKey,
    text: draft.text,
    publishedAt: draft.publishedAt,
    editedAt: null,
    revisionNumber: 1,
    commentCount: 0,
    viewerReaction: null,
    mayEdit: false,
    mayDelete: false,
  };
  for (const [name, value] of Object.entries(plain)) post.setValue(value, name);
  // A custom scalar keeps its tree; the type knows only flat values.
  post.setValue(bodyOf(draft.text) as unknown as string, 'body');
  post.setLinkedRecords([], 'reactionCounts');
  post.setLinkedRecord(comments, 'comments', { first: 2 });
  const author = store.get(draft.authorId);
  const group = store.get(draft.groupId);
  if (author) post.setLinkedRecord(author, 'author');
  if (group) post.setLinkedRecord(group, 'group');
  return post;
}
