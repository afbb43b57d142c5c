import type { GraphQLResponse, RequestParameters } from 'relay-runtime';
import { keep, read } from '../identity/device';
import { accountName } from '../identity/session';
import { noteKept } from './connection';

/** The question whose age the reader is told. */
const told = 'HomePageQuery';

/** An answer fits only the document that it was given to: its fields are this build's. */
const aboutOf = ({ name, id, text }: RequestParameters) => `${name}:${id ?? text}`;

/** Keeps an answer of the server for the time when it cannot be reached. A device that has no room keeps the one before. */
export async function keepAnswer(question: RequestParameters, answer: GraphQLResponse): Promise<void> {
  if (question.name === told) noteKept(undefined);
  const account = accountName();
  if (!account) return;
  await keep(account, aboutOf(question), answer).catch(() => undefined);
}

/** The last answer to the question that this account had here. */
export async function keptAnswer(question: RequestParameters): Promise<GraphQLResponse | undefined> {
  const kept = await read<GraphQLResponse>(accountName(), aboutOf(question)).catch(() => undefined);
  if (kept && question.name === told) noteKept(kept.at);
  return kept?.value;
}
