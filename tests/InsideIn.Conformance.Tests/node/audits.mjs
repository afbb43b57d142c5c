// The server audits of graphql-http against one address: node audits.mjs <url> <token> [header: value]...
// Prints every audit that is not fulfilled, then how many there were.
import { auditServer } from 'graphql-http';

const [url, token, ...headers] = process.argv.slice(2);
const sent = Object.fromEntries(headers.map((header) => header.split(': ')));

const results = await auditServer({
  url,
  fetchFn: (address, init) =>
    fetch(address, { ...init, headers: { ...init?.headers, ...sent, authorization: `Bearer ${token}` } }),
});

for (const { id, name, status, reason } of results.filter(({ status }) => status !== 'ok'))
  console.log(`${id} ${name}: ${status}, ${reason}`);
console.log(`${results.filter(({ status }) => status === 'ok').length} of ${results.length}`);
