// urql: cache, fetch and subscription exchanges; a document is named by urql's own documentId.
import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core';
import { authorization, comment, idOf, listen, postId, print, socket, texts, url } from './stage.mjs';

const client = new Client({
  url,
  preferGetMethod: false,
  fetchOptions: { headers: { authorization } },
  exchanges: [
    cacheExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
      }),
    }),
    // A document without definitions is one that the server has: urql sends its documentId.
    mapExchange({
      onOperation: (operation) =>
        operation.context.documentId
          ? { ...operation, query: { kind: 'Document', definitions: [], documentId: operation.context.documentId } }
          : operation,
    }),
    fetchExchange,
  ],
});

async function expected(result) {
  const { data, error } = await result;
  if (error) throw error;
  return data;
}

const viewer = await expected(client.query(texts.viewer, {}));
const documentId = idOf('StoryViewerQuery');
const named = await expected(client.query(texts.viewer, {}, { documentId, requestPolicy: 'network-only' }));

const paged = [];
for (let after = null, isEnd = false; !isEnd; ) {
  const { comments } = (await expected(client.query(texts.page, { id: postId, first: 2, after }))).node;
  paged.push(...comments.edges.map(({ node }) => node.text));
  after = comments.pageInfo.endCursor;
  isEnd = !comments.pageInfo.hasNextPage;
}

const addComment = async (text) => (await expected(client.mutation(texts.comment, comment(text)))).addComment.comment.text;
const added = await addComment('from urql');

const live = await listen((hear) => {
  const { unsubscribe } = client
    .subscription(texts.added, { id: postId })
    .subscribe(({ data }) => data && hear(data.onCommentAdded.text));
  return unsubscribe;
}, addComment);

print({ viewer: viewer.viewer.person.displayName, byId: named.viewer.person.displayName, paged, added, ...live });
