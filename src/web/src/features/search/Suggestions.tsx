import { useEffect, useId, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { SuggestionsQuery } from '../../__generated__/SuggestionsQuery.graphql';
import { messages } from './messages';
import styles from './Search.module.css';

const query = graphql`
  query SuggestionsQuery($prefix: String!) {
    searchSuggestions(prefix: $prefix)
  }
`;

const pause = 150;

/** Makes a search field a combobox: a list below it that arrow keys go through and Enter takes. Loaded when somebody comes to the field. */
export default function Suggestions({
  input,
  onChoose,
}: {
  input: HTMLInputElement;
  onChoose: (query: string) => void;
}) {
  const environment = useRelayEnvironment();
  const id = useId();
  const [typed, setTyped] = useState(input.value);
  const [options, setOptions] = useState<readonly string[]>([]);
  const [at, setAt] = useState(-1);

  useEffect(() => {
    const asking = setTimeout(() => {
      fetchQuery<SuggestionsQuery>(environment, query, { prefix: typed })
        .toPromise()
        .then((answer) => setOptions(answer?.searchSuggestions ?? []))
        // A list that cannot be had is no list: the search itself says what fails.
        .catch(() => setOptions([]));
    }, pause);
    return () => clearTimeout(asking);
  }, [environment, typed]);

  useEffect(() => {
    const onInput = () => {
      setTyped(input.value);
      setAt(-1);
    };
    const close = () => setOptions([]);
    // What was typed until somebody listens counts, too.
    setTyped(input.value);
    input.addEventListener('input', onInput);
    input.addEventListener('blur', close);
    return () => {
      input.removeEventListener('input', onInput);
      input.removeEventListener('blur', close);
    };
  }, [input]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const chosen = options[at];
      if (step && options.length > 0) {
        event.preventDefault();
        // The place before the first is the field itself.
        setAt(((at + 1 + step + options.length + 1) % (options.length + 1)) - 1);
      } else if (event.key === 'Enter' && chosen !== undefined) {
        event.preventDefault();
        setOptions([]);
        onChoose(chosen);
      } else if (event.key === 'Escape') {
        setOptions([]);
      }
    };
    input.addEventListener('keydown', onKey);
    return () => input.removeEventListener('keydown', onKey);
  }, [input, options, at, onChoose]);

  useEffect(() => {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', String(options.length > 0));
    if (options[at] === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${at}`);
  }, [input, id, options, at]);

  return (
    <div
      id={id}
      role="listbox"
      aria-label={messages.perhaps}
      className={styles.list}
      hidden={options.length === 0}
    >
      {options.map((option, number) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the field names the active option
        <div
          key={option}
          id={`${id}-${number}`}
          role="option"
          aria-selected={number === at}
          dir="auto"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            setOptions([]);
            onChoose(option);
          }}
        >
          {option}
        </div>
      ))}
    </div>
  );
}
