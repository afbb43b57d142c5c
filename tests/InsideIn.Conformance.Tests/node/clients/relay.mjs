// Relay: a network layer of a few lines, the artifacts of relay-compiler, a store that joins pages and appends what a mutation adds.
// Every document is named by the hash that relay-compiler gave it; no text is sent, over HTTP or through the socket.
import { createRequire } from 'node:module';
import relay from 'relay-runtime';
import { authorization, comment, listen, postId, print, socket, url } from './stage.mjs';

const artifact = createRequire(import.meta.url);
const [Viewer, Story, Page, Comment, Added, comments] = [
  'StoryViewerQuery',
  'StoryQuery',
  'StoryPageQuery',
  'StoryCommentMutation',
  'StoryAddedSubscription',
  'Story_comments',
].map((name) => artifact(`./relay/__generated__/${name}.graphql.js`));

const environment = new relay.Environment({
  network: relay.Network.create(
    async ({ id, name }, variables) => {
      const headers = { authorization, 'content-type': 'application/json' };
      const body = JSON.stringify({ documentId: id, operationName: name, variables });
      return (await fetch(url, { method: 'POST', headers, body })).json();
    },
    // graphql-ws demands a text; an empty one is none.
    ({ id, name }, variables) =>
      relay.Observable.create((sink) =>
        socket.subscribe({ query: '', documentId: id, operationName: name, variables }, sink),
      ),
  ),
  store: new relay.Store(new relay.RecordSource()),
});

const viewer = await relay.fetchQuery(environment, Viewer, {}).toPromise();

// What usePaginationFragment does in a component: read the connection, ask for the page behind it, read it again.
const first = relay.createOperationDescriptor(Story, { id: postId });
environment.retain(first);
await relay.fetchQuery(environment, Story, { id: postId }).toPromise();
const fragment = environment.lookup(first.fragment).data.node.story;
const read = () => environment.lookup(relay.getSingularSelector(comments, fragment)).data.comments;
while (read().pageInfo.hasNextPage) {
  const variables = { id: postId, first: 2, after: read().pageInfo.endCursor };
  environment.retain(relay.createOperationDescriptor(Page, variables));
  await relay.fetchQuery(environment, Page, variables).toPromise();
}
const paged = read().edges.map(({ node }) => node.text);

const connections = [relay.ConnectionHandler.getConnectionID(postId, 'Story_comments')];
const addComment = (text) =>
  new Promise((resolve, reject) =>
    relay.commitMutation(environment, {
      mutation: Comment,
      variables: { ...comment(text), connections },
      onCompleted: ({ addComment: payload }) => resolve(payload.comment.text),
      onError: reject,
    }),
  );
await addComment('from Relay');
const added = read().edges.at(-1).node.text;

const live = await listen((hear) => {
  const { dispose } = relay.requestSubscription(environment, {
    subscription: Added,
    variables: { id: postId },
    onNext: ({ onCommentAdded }) => hear(onCommentAdded.text),
  });
  return dispose;
}, addComment);

const name = viewer.viewer.person.displayName;
print({ viewer: name, byId: name, paged, added, ...live });
