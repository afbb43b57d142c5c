import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useSuggestionsPeopleQuery } from '../../../__generated__/useSuggestionsPeopleQuery.graphql';
import type { useSuggestionsTagsQuery } from '../../../__generated__/useSuggestionsTagsQuery.graphql';
import { common } from '../../../words/messages';
import { type KnownGroup, readOwnGroups } from '../../membership/readOwnGroups';
import type { Asked, Named } from '../written';

/** Something that may stand in the place of what is being typed: a person or a group, or a tag where neither is. */
export interface Suggestion {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly photoUrl?: string | null;
  readonly named?: Named;
}

const pause = 120;
const most = 6;
const mostGroups = 2;

const people = graphql`
  query useSuggestionsPeopleQuery($inId: ID!, $search: String!) {
    mentionable(inId: $inId, search: $search) {
      id
      displayName
      title
      department
      photoUrl
    }
  }
`;

const tags = graphql`
  query useSuggestionsTagsQuery($beginning: String!) {
    tagSuggestions(beginning: $beginning) {
      id
      name
    }
  }
`;

const personOf = (person: useSuggestionsPeopleQuery['response']['mentionable'][number]): Suggestion => ({
  key: person.id,
  label: person.displayName,
  detail: [person.title, person.department].filter(Boolean).join(' · '),
  photoUrl: person.photoUrl,
  named: { name: person.displayName, target: `person:${person.id}` },
});

const groupOf = ({ id, name }: KnownGroup): Suggestion => ({
  key: id,
  label: name,
  detail: common.group,
  named: { name, target: `group:${id}` },
});

/** What may be meant by what is typed: behind an `@` readers of the thing and groups of the writer, behind a `#` tags that the writer may read. What comes too late for a newer wish is left out. */
export function useSuggestions(asked: Asked | undefined, inId: string | undefined): readonly Suggestion[] {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<{ for: string; list: readonly Suggestion[] }>({ for: '', list: [] });
  const own = useGroups(asked?.sign === '@' && inId !== undefined);
  const words = asked?.words.trim();
  const search = asked && words && (asked.sign === '#' || inId) ? asked.sign + words : '';
  useEffect(() => {
    if (!search) return undefined;
    let subscription: { unsubscribe: () => void } | undefined;
    // Without suggestions the text can be written all the same.
    const show = (list: readonly Suggestion[] = []) => setFound({ for: search, list: list.slice(0, most) });
    const options = { fetchPolicy: 'store-or-network' } as const;
    const timer = setTimeout(() => {
      const typed = search.slice(1);
      subscription = search.startsWith('#')
        ? fetchQuery<useSuggestionsTagsQuery>(environment, tags, { beginning: typed }, options).subscribe({
            next: ({ tagSuggestions }) =>
              show(tagSuggestions.map(({ id, name }) => ({ key: id, label: `#${name}` }))),
            error: () => show(),
          })
        : fetchQuery<useSuggestionsPeopleQuery>(
            environment,
            people,
            { inId: inId ?? '', search: typed },
            options,
          ).subscribe({
            next: ({ mentionable }) => show(mentionable.map(personOf)),
            error: () => show(),
          });
    }, pause);
    return () => {
      clearTimeout(timer);
      subscription?.unsubscribe();
    };
  }, [environment, inId, search]);
  if (!search) return [];
  const typed = search.slice(1).toLowerCase();
  const isOf = found.for !== '' && search.toLowerCase().startsWith(found.for.toLowerCase());
  const list = isOf
    ? found.list.filter(({ label }) => found.for === search || label.toLowerCase().includes(typed))
    : [];
  if (search.startsWith('#')) return list;
  const named = own
    .filter(({ label }) => ` ${label}`.toLowerCase().includes(` ${typed}`))
    .slice(0, mostGroups);
  return [...list.slice(0, most - named.length), ...named];
}

/** The groups of the writer, once somebody is to be named; which of them may be told, the server says. */
function useGroups(isWanted: boolean): readonly Suggestion[] {
  const environment = useRelayEnvironment();
  const [own, setOwn] = useState<readonly Suggestion[]>([]);
  useEffect(
    () => (isWanted ? readOwnGroups(environment, (groups) => setOwn(groups.map(groupOf))) : undefined),
    [environment, isWanted],
  );
  return own;
}
