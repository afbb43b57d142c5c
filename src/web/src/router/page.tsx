import type { ComponentType, ReactNode } from 'react';
import { type Environment, loadQuery, type PreloadedQuery } from 'react-relay/hooks';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';
import type { Place } from './match';

/** A page that is on its way or on screen: what to draw, and how to let go of its data. */
export interface OpenPage {
  element: ReactNode;
  close: () => void;
}

/** A page of the product: opened outside of rendering, so that its query travels at once. */
export type Page = (environment: Environment, place: Place, returned: boolean) => OpenPage;

/** How a page will look, for who draws the wait for it: posts below one another, tiles side by side, lines of a list, or one sheet. */
export type Shape = 'posts' | 'tiles' | 'lines' | 'sheet';

export interface Route {
  pattern: string;
  /** Unless said otherwise, one sheet. */
  shape?: Shape;
  load: () => Promise<Page>;
}

/** A page with one query. Who comes back gets what they left; who comes anew sees the kept data while fresh data loads. */
export function queryPage<Q extends OperationType>(
  query: GraphQLTaggedNode,
  variables: (place: Place) => Q['variables'],
  Screen: ComponentType<{ query: PreloadedQuery<Q>; place: Place }>,
): Page {
  return (environment, place, returned) => {
    const fetchPolicy = returned ? 'store-or-network' : 'store-and-network';
    const loaded = loadQuery<Q>(environment, query, variables(place), { fetchPolicy });
    return { element: <Screen query={loaded} place={place} />, close: loaded.dispose };
  };
}

/** A page that asks nothing of the graph. */
export function plainPage(Screen: ComponentType<{ place: Place }>): Page {
  return (_, place) => ({ element: <Screen place={place} />, close: () => {} });
}
