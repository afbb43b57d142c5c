import { type KeyboardEvent, useId, useState } from 'react';
import { Shape } from '../../../design/brand/Icon';
import { Avatar } from '../../../design/surfaces/Avatar';
import { shapes } from '../../writing/icons';
import { SuggestionList } from '../../writing/offered/SuggestionList';
import { type Suggestion, useSuggestions } from '../../writing/offered/useSuggestions';
import type { Praised } from './content';
import { messages } from './messages';
import styles from './PostEditor.module.css';

const most = 10;

/** Colleagues chosen by name, from among those who will read the post. */
export function PeoplePicker({
  people,
  inId,
  error,
  onChange,
}: {
  people: readonly Praised[];
  inId: string | undefined;
  error?: string;
  onChange: (people: readonly Praised[]) => void;
}) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(0);
  const found = useSuggestions(search ? { sign: '@', words: search, from: 0 } : undefined, inId);
  const items = found.filter(({ key }) => !people.some((person) => person.id === key));
  const at = Math.min(active, items.length - 1);
  const isOpen = items.length > 0;
  const take = (one: Suggestion | undefined) => {
    if (!one) return;
    onChange([...people, { id: one.key, name: one.label }]);
    setSearch('');
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && search === '') return onChange(people.slice(0, -1));
    if (!isOpen) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined) setActive((next + items.length) % items.length);
    else if (event.key === 'Enter') take(items[at]);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      setSearch('');
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picker}>
      <label htmlFor={id} className={styles.pickerLabel}>
        {messages.praise}
      </label>
      <div className={styles.picked}>
        {people.map((person) => (
          <span key={person.id} className={styles.chip}>
            <Avatar name={person.name} size={22} />
            <span dir="auto">{person.name}</span>
            <button
              type="button"
              className={styles.takeOff}
              aria-label={messages.praiseRemove(person.name)}
              onClick={() => onChange(people.filter((other) => other.id !== person.id))}
            >
              <Shape path={shapes.remove} size={14} />
            </button>
          </span>
        ))}
        {people.length < most && (
          <input
            id={id}
            type="text"
            role="combobox"
            dir="auto"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-activedescendant={isOpen ? `${id}-list-${at}` : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            placeholder={messages.praiseHint}
            className={styles.pickerInput}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setActive(0);
            }}
            onKeyDown={keyDown}
          />
        )}
      </div>
      <SuggestionList
        id={`${id}-list`}
        items={items}
        active={at}
        place={{ top: 74, left: 0 }}
        onTake={take}
      />
      {error && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
