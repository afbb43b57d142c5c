import { Children, type ReactNode } from 'react';
import { Card, Muted, SectionTitle, Stack } from '../../design/surfaces/Card';
import { ListEnd } from '../../design/surfaces/States';
import styles from './Admin.module.css';
import { AdminFrame, type Tab } from './AdminFrame';
import { PersonRequest } from './PersonRequest';

/** A tab on which something is asked for about a person who has left, above what was asked for before. */
export function RequestsTab({
  tab,
  words,
  hint,
  send,
  more,
  children,
}: {
  tab: Tab;
  words: { title: string; intro: string; send: string; asked: string; list: string; none: string };
  /** What becomes of the reason. */
  hint: string;
  send: (personId: string, reason: string) => Promise<string | undefined>;
  more: { hasNext: boolean; isLoading: boolean; onMore: () => void };
  /** The requests, the last one first. */
  children: ReactNode;
}) {
  return (
    <AdminFrame tab={tab} title={words.title}>
      <Muted>{words.intro}</Muted>
      <Card>
        <PersonRequest action={words.send} done={words.asked} hint={hint} send={send} />
      </Card>
      <Card>
        <Stack gap={14}>
          <SectionTitle>{words.list}</SectionTitle>
          {Children.count(children) === 0 ? (
            <p className={styles.quiet}>{words.none}</p>
          ) : (
            <ul className={styles.list}>{children}</ul>
          )}
        </Stack>
      </Card>
      <ListEnd {...more} />
    </AdminFrame>
  );
}
