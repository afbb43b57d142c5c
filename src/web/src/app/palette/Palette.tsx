import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { PaletteQuery, PaletteQuery$data } from '../../__generated__/PaletteQuery.graphql';
import { Icon } from '../../design/brand/Icon';
import { type KnownGroup, readOwnGroups } from '../../features/membership/readOwnGroups';
import { recentPages } from '../../router/recent';
import { type Entry, offered, type Viewer } from './entries';
import { messages } from './messages';
import { Options } from './Options';
import styles from './Palette.module.css';
import { useFound } from './useFound';

function useViewer(): Viewer | undefined {
  const environment = useRelayEnvironment();
  const [viewer, setViewer] = useState<PaletteQuery$data['viewer']>();
  const [groups, setGroups] = useState<readonly KnownGroup[]>([]);
  useEffect(() => {
    const asking = fetchQuery<PaletteQuery>(
      environment,
      graphql`
        query PaletteQuery {
          viewer {
            roles
            keepsOrder
            person {
              handle
            }
          }
        }
      `,
      {},
      { fetchPolicy: 'store-or-network' },
      // Without an answer there is still what can be done, and the search.
    ).subscribe({ next: (answer) => setViewer(answer.viewer), error: () => {} });
    return () => asking.unsubscribe();
  }, [environment]);
  useEffect(() => readOwnGroups(environment, setGroups), [environment]);
  return useMemo(() => viewer && { ...viewer, groups }, [viewer, groups]);
}

/** One field from which everything is reached: arrows go through what it offers, Enter takes, Escape closes and gives the focus back. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const viewer = useViewer();
  const found = useFound(typed);
  const [recent] = useState(recentPages);
  const entries = useMemo(() => offered(typed, viewer, recent, found), [typed, viewer, recent, found]);
  const active = Math.min(at, entries.length - 1);

  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);

  const take = (entry: Entry | undefined) => {
    if (!entry) return;
    // The focus goes back first, so that what is done may take it from there.
    dialog.current?.close();
    entry.run();
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') take(entries[active]);
    else if (step && entries.length > 0) setAt((active + step + entries.length) % entries.length);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      aria-label={messages.title}
      className={styles.palette}
      onClose={onClose}
      // A press beside the palette, which is the dialog itself, closes it.
      onPointerDown={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={styles.inside}>
        <div className={styles.field}>
          <Icon name="search" size={20} />
          <input
            autoFocus
            role="combobox"
            aria-label={messages.title}
            aria-autocomplete="list"
            aria-expanded={entries.length > 0}
            aria-controls={id}
            aria-activedescendant={entries[active] && `${id}-${active}`}
            placeholder={messages.hint}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            dir="auto"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={move}
          />
        </div>
        <Options id={id} entries={entries} active={active} onTake={take} />
        <p role="status" className={entries.length > 0 ? 'hidden' : styles.none}>
          {typed && messages.found(entries.length)}
        </p>
      </div>
    </dialog>
  );
}
