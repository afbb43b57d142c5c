// What every client is given, and what it plays: node <client>.mjs <url> <token> <id of a post with five comments> <documents.json>.
// Each client signs in, asks, comments, turns pages, names a document by its hash, listens, loses its socket and listens on; it prints
// what it saw as JSON.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token, postId, documents] = process.argv.slice(2);

// Whoever hangs says what it waits for.
setTimeout(() => {
  console.error(`after a minute there is no end; waiting for ${process.getActiveResourcesInfo().join(', ')}`);
  process.exit(2);
}, 60_000).unref();

export { postId, url };
export const authorization = `Bearer ${token}`;

export const texts = {
  viewer: 'query Viewer { viewer { person { displayName } } }',
  page: `query Page($id: ID!, $first: Int!, $after: String) {
    node(id: $id) { __typename id ... on Post { comments(first: $first, after: $after) {
      edges { cursor node { __typename id text } } pageInfo { hasNextPage endCursor } } } }
  }`,
  comment: 'mutation Comment($input: AddCommentInput!) { addComment(input: $input) { comment { __typename id text } errors { __typename ... on Error { code } } } }',
  added: 'subscription Added($id: ID!) { onCommentAdded(subjectId: $id) { __typename id text } }',
};

/** The id of a document that the server was started with, by its operation's name. */
export const idOf = (name) =>
  Object.entries(JSON.parse(readFileSync(documents, 'utf8'))).find(([, text]) => text.includes(`query ${name}`))[0];

/** A comment to send; each has a key of its own, so that a retry would not add it twice. */
export const comment = (text) => ({ input: { subjectId: postId, text, clientKey: randomUUID() } });

/** The socket over which clients listen; it signs in with its first message and comes back when it is lost. */
export const socket = createClient({
  url: url.replace('http', 'ws'),
  webSocketImpl: WebSocket,
  connectionParams: { authorization },
  retryAttempts: 5,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
});

/** Listens with the client's own means, comments, loses the socket, and comments again; gives the texts heard. */
export async function listen(subscribe, addComment) {
  const heard = [];
  let heed = () => {};
  const stop = subscribe((text) => {
    heard.push(text);
    heed();
  });
  const hear = async (text) => {
    const deadline = Date.now() + 20_000;
    // Between its sign-in and the server's readiness a listener may miss a comment; the first one heard says that it listens.
    for (let number = 1; !heard.some((said) => said.startsWith(text)); number++) {
      if (Date.now() > deadline) throw new Error(`'${text}' was not heard; heard were ${JSON.stringify(heard)}`);
      const next = new Promise((resolve) => {
        heed = resolve;
      });
      await addComment(`${text} ${number}`);
      await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 1000))]);
    }
  };

  await hear('first');
  let reconnected = 0;
  socket.on('connected', () => {
    reconnected += 1;
  });
  socket.terminate();
  await hear('after the loss');
  stop();
  await socket.dispose();
  return { heard: ['first', 'after the loss'].filter((text) => heard.some((said) => said.startsWith(text))), reconnected };
}

export function print(seen) {
  console.log(JSON.stringify(seen));
}
