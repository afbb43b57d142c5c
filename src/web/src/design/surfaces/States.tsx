import type { ReactNode } from 'react';
import type { Shape } from '../../router/page';
import { common } from '../../words/messages';
import { Mark } from '../brand/Brand';
import { Button, ButtonLink } from '../controls/Button';
import { Card } from './Card';
import styles from './States.module.css';
import { useHeading } from './useHeading';

const pieces: Record<Shape, number> = { posts: 3, tiles: 9, lines: 7, sheet: 1 };

/** Grey shapes where the page will be, as large as what will come; they appear only when the wait is long enough to notice. */
export function Skeleton({ shape = 'sheet' }: { shape?: Shape }) {
  return (
    <div className={`${styles.skeleton} ${styles[shape]}`} role="status" aria-label={common.loading}>
      <div className={styles.bar} />
      {Array.from({ length: pieces[shape] }, (_, piece) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical shapes
        <div key={piece} className={styles.block}>
          <span className={styles.dot} />
          <span className={styles.line} />
          <span className={styles.short} />
        </div>
      ))}
    </div>
  );
}

/** Why there is nothing here, and one thing to do about it: unless said otherwise, to go home. */
export function Empty({
  title,
  body,
  action = <ButtonLink to="/">{common.notFound.home}</ButtonLink>,
}: {
  title: string;
  body?: string;
  /** Shape: null where what can be done stands right beside it. */
  action?: ReactNode;
}) {
  return (
    <Card as="div">
      <div className={styles.empty}>
        <h2 className={styles.emptyTitle}>{title}</h2>
        {body && <p className={styles.emptyBody}>{body}</p>}
        {action}
      </div>
    </Card>
  );
}

/** What failed, how to try again, and the reference under which the server logged it. */
export function Failure({
  message,
  reference,
  retry,
}: {
  message: string;
  reference?: string;
  retry: () => void;
}) {
  const heading = useHeading(common.failure.title, false);
  return (
    <Card as="div" role="alert">
      <div className={styles.empty}>
        <h1 ref={heading} tabIndex={-1} className={styles.emptyTitle}>
          {common.failure.title}
        </h1>
        <p className={styles.emptyBody}>{message}</p>
        <Button look="primary" onClick={retry}>
          {common.retry}
        </Button>
        {reference && <p className={styles.reference}>{common.failure.reference(reference)}</p>}
      </div>
    </Card>
  );
}

/** The one answer for what is absent and for what is hidden. */
export function NotFound() {
  const heading = useHeading(common.notFound.title, false);
  return (
    <Card as="div">
      <div className={styles.empty}>
        <Mark size={44} />
        <h1 ref={heading} tabIndex={-1} className={styles.emptyTitle}>
          {common.notFound.title}
        </h1>
        <p className={styles.emptyBody}>{common.notFound.body}</p>
        <ButtonLink to="/">{common.notFound.home}</ButtonLink>
      </div>
    </Card>
  );
}

/** The end of a list that grows on request. */
export function ListEnd({
  hasNext,
  isLoading,
  onMore,
  end,
}: {
  hasNext: boolean;
  isLoading: boolean;
  onMore: () => void;
  end?: string;
}) {
  if (hasNext)
    return (
      <div className={styles.end}>
        <Button onClick={onMore} disabled={isLoading}>
          {isLoading ? common.loading : common.loadMore}
        </Button>
      </div>
    );
  return end ? <p className={styles.end}>{end}</p> : null;
}
