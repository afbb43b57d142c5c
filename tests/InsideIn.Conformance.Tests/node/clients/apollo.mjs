// Apollo Client: HttpLink for questions, GraphQLWsLink for subscriptions, InMemoryCache with a field policy that joins pages.
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { authorization, comment, idOf, listen, postId, print, socket, texts, url } from './stage.mjs';

// Apollo sends documents as text; what it has of its own to name them would let any reader add one, so the fetch says it.
const byId = (address, init) =>
  fetch(address, {
    ...init,
    body: JSON.stringify({ ...JSON.parse(init.body), query: undefined, documentId: idOf('StoryViewerQuery') }),
  });

const http = (options) => new HttpLink({ uri: url, headers: { authorization }, ...options });
const client = new ApolloClient({
  cache: new InMemoryCache({ typePolicies: { Post: { fields: { comments: relayStylePagination() } } } }),
  link: ApolloLink.split(
    ({ operationType }) => operationType === 'subscription',
    new GraphQLWsLink(socket),
    ApolloLink.split(({ operationName }) => operationName === 'StoryViewerQuery', http({ fetch: byId }), http()),
  ),
});

const viewer = await client.query({ query: gql(texts.viewer) });
const named = await client.query({ query: gql('query StoryViewerQuery { viewer { person { displayName } } }'), fetchPolicy: 'no-cache' });

const page = { query: gql(texts.page), variables: { id: postId, first: 2 } };
const pages = client.watchQuery(page);
const shown = pages.subscribe({});
let { pageInfo } = (await client.query(page)).data.node.comments;
while (pageInfo.hasNextPage)
  ({ pageInfo } = (await pages.fetchMore({ variables: { after: pageInfo.endCursor } })).data.node.comments);
const paged = client.readQuery(page).node.comments.edges.map(({ node }) => node.text);
shown.unsubscribe();

const addComment = async (text) =>
  (await client.mutate({ mutation: gql(texts.comment), variables: comment(text) })).data.addComment.comment.text;
const added = await addComment('from Apollo');

const live = await listen((hear) => {
  const listening = client
    .subscribe({ query: gql(texts.added), variables: { id: postId } })
    .subscribe(({ data }) => hear(data.onCommentAdded.text));
  return () => listening.unsubscribe();
}, addComment);

print({ viewer: viewer.data.viewer.person.displayName, byId: named.data.viewer.person.displayName, paged, added, ...live });
client.stop();
