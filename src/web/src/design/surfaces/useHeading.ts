import { type RefObject, useEffect, useRef } from 'react';
import { isFirstPage } from '../../router/history';
import { noteSeen } from '../../router/recent';
import { common } from '../../words/messages';

/**
 * The ref of a page's one h1: names the document after it and gives it the focus when the reader came by a link.
 * Shape: the h1 takes a `tabIndex` of -1. A page that is none, as one that could not be shown, is not `seen`.
 */
export function useHeading(title: string, seen = true): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = common.titled(title);
    if (seen) noteSeen(title);
  }, [title, seen]);
  useEffect(() => {
    // A page that is opened to write on it has given the focus to its field already.
    const isWriting = document.activeElement?.matches('main :is(input, textarea)');
    if (!isFirstPage() && !isWriting) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
