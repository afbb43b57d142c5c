// What graphql-sse learns without a token: argv is the address.
import { createClient } from 'graphql-sse';

const client = createClient({ url: process.argv[2], retryAttempts: 0 });
const refused = await client.iterate({ query: '{ viewer { roles } }' }).next().catch((error) => error);
console.log(refused.response.status, (await refused.response.json()).code);
