import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../../../design/brand/Icon';
import { Avatar } from '../../../design/surfaces/Avatar';
import { navigate } from '../../../router/history';
import { Link } from '../../../router/Link';
import { messages } from './messages';
import styles from './Org.module.css';
import { type OrgPerson, type Row, rowsOf, step } from './tree';
import type { Branches } from './useBranches';

/** The chart as a tree that is walked by arrows, Home, End and first letters; Enter goes to the person. */
export function OrgTree({
  top,
  branches: { branches, open, isLoading, show, hide, more },
  focus,
}: {
  top: readonly OrgPerson[];
  branches: Branches;
  /** Whom the tree begins at; else the first. */
  focus?: string;
}) {
  const rows = rowsOf(top, branches, open);
  const [chosen, setChosen] = useState(focus ?? top[0]?.id ?? '');
  const at = rows.some(({ key }) => key === chosen) ? chosen : (rows[0]?.key ?? '');
  const tree = useRef<HTMLDivElement>(null);

  const goTo = (key: string) => {
    setChosen(key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const press = ({ key, person, parent, isOpen }: Row) => {
    if (!person) {
      // This line goes once more have come; the one above it stays.
      goTo(rows[rows.findIndex(({ key: other }) => other === key) - 1]?.key ?? key);
      more(parent ?? '');
    } else if (isOpen) hide(person.id);
    else if (isOpen === false) show(person.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows.find(({ key }) => key === at);
    if (event.key === 'Enter' && row?.person) navigate(`/people/${row.person.handle}`);
    else if ((event.key === 'Enter' || event.key === ' ') && row) press(row);
    else {
      const next = step(rows, at, event.key, document.dir === 'rtl');
      if (!next) return;
      if ('go' in next) goTo(next.go);
      else if ('open' in next) show(next.open);
      else hide(next.close);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  useEffect(() => {
    if (focus)
      document.querySelector(`[data-key="${CSS.escape(focus)}"]`)?.scrollIntoView({ block: 'center' });
  }, [focus]);

  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={-1}
      aria-label={messages.title}
      aria-busy={isLoading}
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its lines
        <div
          key={row.key}
          role="treeitem"
          tabIndex={row.key === at ? 0 : -1}
          data-key={row.key}
          aria-level={row.level}
          aria-posinset={row.place}
          aria-setsize={row.siblings}
          aria-expanded={row.isOpen}
          aria-selected={row.person?.id === focus}
          className={styles.row}
          style={{ paddingInlineStart: `min(${(row.level - 1) * 26 + 8}px, ${row.level * 6}vw)` }}
          onFocus={() => setChosen(row.key)}
          onClick={() => press(row)}
        >
          {row.person ? (
            <Somebody person={row.person} />
          ) : (
            <span className={styles.more}>{messages.more}</span>
          )}
        </div>
      ))}
    </div>
  );
}

function Somebody({ person: { displayName, handle, title, photoUrl, reportCount } }: { person: OrgPerson }) {
  return (
    <>
      <span className={styles.twist}>{reportCount > 0 && <Icon name="down" size={18} />}</span>
      <Avatar name={displayName} photoUrl={photoUrl} size={32} />
      <span className={styles.words}>
        <Link
          to={`/people/${handle}`}
          tabIndex={-1}
          dir="auto"
          className={styles.name}
          onClick={(event) => event.stopPropagation()}
        >
          {displayName}
        </Link>
        <span className={styles.below}>
          <span dir="auto">{title}</span>
          {reportCount > 0 && <span>{messages.reports(reportCount)}</span>}
        </span>
      </span>
    </>
  );
}
