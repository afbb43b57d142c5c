import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { PersonFieldQuery } from '../../../__generated__/PersonFieldQuery.graphql';
import { TextField } from '../../../design/controls/Field';
import { SuggestionList } from '../../writing/offered/SuggestionList';
import type { Suggestion } from '../../writing/offered/useSuggestions';
import styles from './Members.module.css';

const pause = 150;

/** A colleague chosen by name, from among everybody who works here. */
export function PersonField({
  label,
  hint,
  isBusy,
  onTake,
}: {
  label: string;
  hint: string;
  isBusy: boolean;
  onTake: (person: { id: string; name: string }) => void;
}) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(0);
  const items = useColleagues(search.trim());
  const at = Math.min(active, items.length - 1);
  const isOpen = items.length > 0;
  const take = (one: Suggestion | undefined) => {
    if (!one || isBusy) return;
    setSearch('');
    onTake({ id: one.key, name: one.label });
  };
  const keyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (!isOpen) return;
    if (next !== undefined) setActive((next + items.length) % items.length);
    else if (event.key === 'Enter') take(items[at]);
    else if (event.key === 'Escape') setSearch('');
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <TextField
        label={label}
        hint={hint}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-list-${at}` : undefined}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setActive(0);
        }}
        onKeyDown={keyDown}
      />
      <SuggestionList
        id={`${id}-list`}
        items={items}
        active={at}
        place={{ top: 70, left: 0 }}
        onTake={take}
      />
    </div>
  );
}

function useColleagues(search: string): readonly Suggestion[] {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<{ for: string; list: readonly Suggestion[] }>({ for: '', list: [] });
  useEffect(() => {
    if (!search) return undefined;
    let subscription: { unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      subscription = fetchQuery<PersonFieldQuery>(
        environment,
        graphql`
          query PersonFieldQuery($search: String!) {
            people(search: $search, first: 6) {
              nodes {
                id
                displayName
                title
                department
                photoUrl
              }
            }
          }
        `,
        { search },
        { fetchPolicy: 'store-or-network' },
      ).subscribe({
        next: ({ people }) => setFound({ for: search, list: (people.nodes ?? []).map(suggestionOf) }),
        // Nobody can be chosen then; the next letter asks again.
        error: () => setFound({ for: search, list: [] }),
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      subscription?.unsubscribe();
    };
  }, [environment, search]);
  return found.for === search && search ? found.list : [];
}

type Colleague = NonNullable<PersonFieldQuery['response']['people']['nodes']>[number];

const suggestionOf = ({ id, displayName, title, department, photoUrl }: Colleague): Suggestion => ({
  key: id,
  label: displayName,
  detail: [title, department].filter(Boolean).join(' · '),
  photoUrl,
  named: { name: displayName, target: `person:${id}` },
});
