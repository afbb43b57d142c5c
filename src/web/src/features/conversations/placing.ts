import { ConnectionHandler, type RecordProxy, type RecordSourceProxy } from 'relay-runtime';

type Records = readonly (RecordProxy | null | undefined)[];

const prefix = 'client:comment:';

/** A comment that the server has not answered for yet. */
export interface Sent {
  readonly clientKey: string;
  readonly subjectId: string;
  /** What it says, as it was typed. */
  readonly source: string;
}

/** Whether the comment is still on its way to the server. */
export function isOnItsWay(id: string): boolean {
  return id.startsWith(prefix);
}

/**
 * Shows a comment of the viewer at the end of a list until the server answers. The store runs this anew on top of all that
 * comes meanwhile; once the stream has brought the comment itself there is nothing left to show.
 */
export function showSent(store: RecordSourceProxy, listId: string, sent: Sent): void {
  const list = store.get(listId);
  const edges = list?.getLinkedRecords('edges') ?? [];
  if (!list || edges.some((edge) => nodeOf(edge)?.getValue('clientKey') === sent.clientKey)) return;
  const id = prefix + sent.clientKey;
  const comment = store.create(id, 'Comment');
  comment.setValue(id, 'id');
  comment.setValue(sent.clientKey, 'clientKey');
  comment.setValue(sent.source, 'typed');
  const viewer = store.getRoot().getLinkedRecord('viewer')?.getLinkedRecord('person');
  if (viewer) comment.setLinkedRecord(viewer, 'author');
  list.setLinkedRecords([...edges, edgeOf(store, list, comment)], 'edges');
  const subject = store.get(sent.subjectId);
  subject?.setValue(Number(subject.getValue('commentCount')) + 1, 'commentCount');
}

/** Puts a comment that stands where its time puts it. One that is there already stays: nothing stands twice. */
export function place(store: RecordSourceProxy, list: RecordProxy, comment: RecordProxy): void {
  const edges = list.getLinkedRecords('edges') ?? [];
  if (edges.some((edge) => nodeOf(edge)?.getDataID() === comment.getDataID())) return;
  const at = timeOf(comment);
  const later = edges.findIndex((edge) => timeOf(nodeOf(edge)) > at);
  const index = later < 0 ? edges.length : later;
  list.setLinkedRecords(edges.toSpliced(index, 0, edgeOf(store, list, comment)), 'edges');
}

/** Puts in what the stream brings, where it belongs and where the list is known to its end; the others get it when the end is loaded. */
export function placeHeard(
  store: RecordSourceProxy,
  comments: RecordProxy,
  comment: RecordProxy,
  parentId: string | null | undefined,
): void {
  const parent = parentId ? store.get(parentId) : null;
  const list = parentId ? parent && repliesOf(parent) : comments;
  if (list && !list.getLinkedRecord('pageInfo')?.getValue('hasNextPage')) place(store, list, comment);
}

/** Takes a comment of which nothing is left out of the thread. */
export function remove(comments: RecordProxy, id: string): void {
  ConnectionHandler.deleteNode(comments, id);
  for (const edge of comments.getLinkedRecords('edges') ?? []) {
    const comment = nodeOf(edge);
    const replies = comment && repliesOf(comment);
    if (replies) ConnectionHandler.deleteNode(replies, id);
  }
}

const nodeOf = (edge: Records[number]) => edge?.getLinkedRecord('node');

const repliesOf = (comment: RecordProxy) => ConnectionHandler.getConnection(comment, 'Thread_replies');

const edgeOf = (store: RecordSourceProxy, list: RecordProxy, comment: RecordProxy) =>
  ConnectionHandler.createEdge(store, list, comment, 'CommentsEdge');

const timeOf = (comment: Records[number]) => Date.parse(String(comment?.getValue('createdAt')));
