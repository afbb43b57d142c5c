// What graphql-ws learns when it is not let in: argv is the address and perhaps a token.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token] = process.argv.slice(2);
const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: token ? { authorization: `Bearer ${token}` } : undefined });
const closed = await client.iterate({ query: '{ viewer { roles } }' }).next().catch((event) => event);
console.log(closed.code, closed.reason);
