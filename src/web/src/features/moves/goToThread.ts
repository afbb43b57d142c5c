import { navigate } from '../../router/history';

/** Shows a conversation as it stands now, also when it is the one that is on screen. */
export function goToThread(postId: string): void {
  const href = threadAddress(postId);
  navigate(href, { replace: location.pathname === href });
}

export const threadAddress = (postId: string): string => `/posts/${encodeURIComponent(postId)}`;
