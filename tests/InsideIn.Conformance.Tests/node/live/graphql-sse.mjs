// graphql-sse asks, does and follows; when the server ends the stream with the token it comes back with the next one: argv is the address, the post and two tokens.
import { createClient } from 'graphql-sse';

const [url, post, ...tokens] = process.argv.slice(2);
let token = tokens.shift();
const client = createClient({ url, retry: async () => { token = tokens.shift() ?? token; }, headers: () => ({ authorization: `Bearer ${token}` }) });
const one = async (query, variables) => (await client.iterate({ query, variables }).next()).value;

console.log('query', JSON.stringify(await one('{ viewer { person { displayName } } }')));
console.log('refused', (await one('{ nothing }')).errors[0].extensions.code);
const add = 'mutation($input: AddCommentInput!) { addComment(input: $input) { comment { text } } }';
const clientKey = '00000000-0000-4000-8000-000000000002';
console.log('mutation', JSON.stringify(await one(add, { input: { subjectId: post, text: 'From Node', clientKey } })));

const comments = client.iterate({ query: 'subscription($post: ID!) { onCommentAdded(subjectId: $post) { text } }', variables: { post } });
console.log('event', JSON.stringify((await comments.next()).value));
console.log('event', JSON.stringify((await comments.next()).value));
await comments.return();
client.dispose();
