// graphql-ws asks, does and follows through one socket: argv is the address, a token and the post to follow.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token, post] = process.argv.slice(2);
const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { authorization: `Bearer ${token}` } });
const one = async (query, variables) => (await client.iterate({ query, variables }).next()).value;

console.log('query', JSON.stringify(await one('{ viewer { person { displayName } } }')));
console.log('refused', (await one('{ nothing }').catch((errors) => errors))[0].extensions.code);

const comments = client.iterate({ query: 'subscription($post: ID!) { onCommentAdded(subjectId: $post) { text } }', variables: { post } });
console.log('event', JSON.stringify((await comments.next()).value));
const add = 'mutation($input: AddCommentInput!) { addComment(input: $input) { comment { text } } }';
const clientKey = '00000000-0000-4000-8000-000000000001';
console.log('mutation', JSON.stringify(await one(add, { input: { subjectId: post, text: 'From Node', clientKey } })));
console.log('event', JSON.stringify((await comments.next()).value));
await comments.return();
console.log('left', (await comments.next()).done);
await client.dispose();
