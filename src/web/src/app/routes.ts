import type { Route } from '../router/page';

/** Every address of the product, its code loaded when somebody goes there. */
export const routes: readonly Route[] = [
  { pattern: '/', load: () => import('../features/feed/HomePage').then((m) => m.homePage) },
];
