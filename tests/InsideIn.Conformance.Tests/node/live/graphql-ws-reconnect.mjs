// The server closes the socket when the token ends; graphql-ws comes back with the next token and goes on: argv is the address, the post and two tokens.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, post, ...tokens] = process.argv.slice(2);
const client = createClient({
  url,
  webSocketImpl: WebSocket,
  retryWait: async () => {},
  connectionParams: () => ({ authorization: `Bearer ${tokens.shift()}` }),
  on: { closed: (event) => console.log('closed', event.code, event.reason) },
});
const comments = client.iterate({ query: 'subscription($post: ID!) { onCommentAdded(subjectId: $post) { text } }', variables: { post } });
console.log('event', JSON.stringify((await comments.next()).value));
await comments.return();
await client.dispose();
