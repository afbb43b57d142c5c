import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { PostCard_post$key } from '../../__generated__/PostCard_post.graphql';
import { ListEnd } from '../../design/surfaces/States';
import { afterDrawn } from '../../router/drawn';
import { Block } from './Block';
import { feedKeys } from './feedKeys';
import { PostCard } from './PostCard';
import styles from './PostList.module.css';

interface Paging {
  hasNext: boolean;
  isLoadingNext: boolean;
  loadNext: (count: number) => unknown;
}

const MarkSeen = lazy(afterDrawn(() => import('./MarkSeen')));

const pageSize = 10;
const automaticPages = 5;
const blockSize = 20;

/** The list in parts that follow each other. */
function blocksOf<T>(list: readonly T[]): T[][] {
  const count = Math.ceil(list.length / blockSize);
  return Array.from({ length: count }, (_, at) => list.slice(at * blockSize, (at + 1) * blockSize));
}

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
  const [returns, setReturns] = useState(0);
  const onReturn = useCallback(() => setReturns((before) => before + 1), []);
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
        {blocksOf(posts).map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place; posts that come move through it
          <Block key={at} name={`${label}:${block[0]?.id}`} onReturn={onReturn}>
            {block.map((post, index) => {
              const place = at * blockSize + index;
              return <PostCard key={post.id} post={post} position={place + 1} why={why?.(place)} />;
            })}
          </Block>
        ))}
      </div>
      <Suspense>
        <MarkSeen feed={feed} count={posts.length + returns} />
      </Suspense>
      <div ref={sentinel} tabIndex={-1} data-feed="after" />
      <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(pageSize)} end={end} />
    </>
  );
}
