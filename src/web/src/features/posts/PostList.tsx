import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { PostCard_post$key } from '../../__generated__/PostCard_post.graphql';
import { ListEnd } from '../../design/surfaces/States';
import { feedKeys } from './feedKeys';
import { PostCard } from './PostCard';
import styles from './PostList.module.css';

interface Paging {
  hasNext: boolean;
  isLoadingNext: boolean;
  loadNext: (count: number) => unknown;
}

const MarkSeen = lazy(() => import('./MarkSeen'));

const pageSize = 10;
const automaticPages = 5;

/** A feed of posts: loads ahead of the reader for some pages, then waits to be asked, so the end stays reachable. */
export function PostList({
  posts,
  label,
  paging: { hasNext, isLoadingNext, loadNext },
  end,
  empty,
  why,
}: {
  posts: readonly (PostCard_post$key & { readonly id: string })[];
  label: string;
  paging: Paging;
  end: string;
  empty: ReactNode;
  /** Why the post at this place stands in the list, where that is not plain. */
  why?: (index: number) => ReactNode;
}) {
  const feed = useRef<HTMLDivElement>(null);
  const sentinel = useRef<HTMLDivElement>(null);
  const isAutomatic = hasNext && !isLoadingNext && posts.length < pageSize * automaticPages;
  useEffect(() => {
    const element = sentinel.current;
    if (!element || !isAutomatic) return;
    const observer = new IntersectionObserver(([seen]) => seen?.isIntersecting && loadNext(pageSize), {
      rootMargin: '800px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isAutomatic, loadNext]);

  if (posts.length === 0) return empty;
  return (
    <>
      <div tabIndex={-1} data-feed="before" className="hidden" />
      <div
        ref={feed}
        role="feed"
        aria-label={label}
        aria-busy={isLoadingNext}
        className={styles.list}
        onKeyDown={feedKeys}
      >
        {posts.map((post, index) => (
          <PostCard key={post.id} post={post} position={index + 1} why={why?.(index)} />
        ))}
      </div>
      <Suspense>
        <MarkSeen feed={feed} count={posts.length} />
      </Suspense>
      <div ref={sentinel} tabIndex={-1} data-feed="after" />
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(pageSize)} end={end} />
    </>
  );
}
