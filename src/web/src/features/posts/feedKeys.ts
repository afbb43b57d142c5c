import type { KeyboardEvent } from 'react';
import { isForPage } from '../../keys/letterKeys';

/** Presses the button of a post that is marked for this key. */
function press(post: Element | null, key: string): boolean {
  const button = post?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  button?.click();
  return Boolean(button);
}

/**
 * Keys within a list of posts, heard only while the focus is in it and not in a field: j and k or Page Down and Page Up go
 * from post to post, l likes, r answers, s saves; Control+End and Control+Home leave the list behind and before it.
 */
export function feedKeys(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget: feed } = event;
  const focused = target as HTMLElement;
  if (event.altKey || event.metaKey || focused.closest('input, textarea, select, [role=menu], dialog'))
    return;
  if (key.length === 1 && !isForPage(event.nativeEvent)) return;
  const posts = [...feed.querySelectorAll<HTMLElement>('article[aria-posinset]')];
  const post = focused.closest<HTMLElement>('article');
  const at = posts.indexOf(post as HTMLElement);
  if (event.ctrlKey ? leave(feed, key) : go(posts, at, key) || press(post, key)) event.preventDefault();
}

function go(posts: readonly HTMLElement[], at: number, key: string): boolean {
  const step = { j: 1, PageDown: 1, k: -1, PageUp: -1 }[key];
  const next = step && posts[at + step];
  if (!next) return false;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
  return true;
}

function leave(feed: HTMLElement, key: string): boolean {
  const side = { End: 'after', Home: 'before' }[key];
  const stop = side ? feed.parentElement?.querySelector<HTMLElement>(`[data-feed="${side}"]`) : null;
  stop?.focus();
  return Boolean(stop);
}
