import { useEffect, useRef } from 'react';
import { isForPage } from '../../keys/letterKeys';

/** The comment that a key leads to: of the new ones, or of all where none is new. */
function reached(thread: HTMLElement, key: string): HTMLElement | undefined {
  const all = [...thread.querySelectorAll<HTMLElement>('[data-comment]')];
  const at = all.findIndex((comment) => comment.contains(document.activeElement));
  const hasNew = all.some((comment) => comment.dataset.new);
  const counts = (comment: HTMLElement) => !hasNew || Boolean(comment.dataset.new);
  if (key === 'n') return all.slice(at + 1).find(counts);
  return all.slice(0, Math.max(0, at)).findLast(counts);
}

function press(event: KeyboardEvent, thread: HTMLElement): void {
  if (!isForPage(event) || !'npr'.includes(event.key)) return;
  const next = event.key === 'r' ? thread.querySelector('textarea') : reached(thread, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

/** Keys of a conversation: n and p go to the next and previous new comment, r to the field. What a comment does on a key it says itself. */
export function useThreadKeys<T extends HTMLElement>() {
  const thread = useRef<T>(null);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => thread.current && press(event, thread.current);
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
  return thread;
}
