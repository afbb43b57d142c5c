import { buildSchema, type GraphQLSchema } from 'graphql';
import { accessToken } from '../src/identity/session';

/** The schema for the person of this tab, or why there is none to see. */
export type Opened = { schema: GraphQLSchema } | 'signedOut' | 'denied' | 'unreachable';

/** Asks for the schema with the token that the web client keeps in this tab. */
export async function openSchema(): Promise<Opened> {
  try {
    const token = await accessToken();
    if (!token) return 'signedOut';
    const response = await fetch('/graphql/schema.graphql', {
      headers: { Authorization: `Bearer ${token}` },
    });
    if (response.status === 401) return 'signedOut';
    if (response.status === 403) return 'denied';
    return response.ok ? { schema: buildSchema(await response.text()) } : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
