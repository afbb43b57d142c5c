import type { KeyboardEvent, ReactNode } from 'react';
import { isForPage } from '../../keys/letterKeys';
import { navigate } from '../../router/history';
import styles from './Notices.module.css';
import { useMarkRead } from './useMarkRead';

/** Where a key leads from one of so many rows; null for a key that does not move. */
export function moved(key: string, at: number, count: number): number | null {
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return next === undefined ? null : Math.min(Math.max(next, 0), count - 1);
}

/** The rows, one below the other. While one has the focus: arrows move, E marks it as done, U shows the unread ones, Shift+U all. */
export function NoticeList({ children }: { children: ReactNode }) {
  const markRead = useMarkRead();
  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length === 1 && !isForPage(event.nativeEvent)) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('li[data-notice]')];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const row = rows[at];
    if (!row) return;
    const next = moved(event.key, at, rows.length);
    if (next !== null) rows[next]?.querySelector<HTMLElement>('a, [tabindex]')?.focus();
    else if (event.key === 'e' && row.dataset.unread) markRead([row.dataset.notice ?? '']);
    else if (event.key === 'u') navigate('/notifications?show=unread');
    else if (event.key === 'U') navigate('/notifications');
    else return;
    event.preventDefault();
  };
  return (
    <ul className={styles.list} onKeyDown={press}>
      {children}
    </ul>
  );
}
