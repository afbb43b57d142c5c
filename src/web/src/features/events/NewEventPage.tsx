import { useRef, useState } from 'react';
import { graphql, type PreloadedQuery, useMutation, usePreloadedQuery } from 'react-relay/hooks';
import type {
  CreateEventInput,
  NewEventPageMutation,
} from '../../__generated__/NewEventPageMutation.graphql';
import type { NewEventPageQuery } from '../../__generated__/NewEventPageQuery.graphql';
import { Button } from '../../design/controls/Button';
import { SelectField, TextField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { FormCard } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { readerZone } from '../../design/text/dates';
import { failureText, refusalText } from '../../relay/refusal';
import { navigate } from '../../router/history';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { useGroupField } from '../membership/useGroupField';
import { SourceEditor } from '../writing/SourceEditor';
import styles from './EventPage.module.css';
import { messages } from './messages';

const query = graphql`
  query NewEventPageQuery @throwOnFieldError {
    viewer {
      ...useOwnGroups_viewer
    }
  }
`;

const zones = Intl.supportedValuesOf('timeZone');

function NewEventPage({ query: loaded, place }: { query: PreloadedQuery<NewEventPageQuery>; place: Place }) {
  const { viewer } = usePreloadedQuery<NewEventPageQuery>(query, loaded);
  const { groupId, field: group } = useGroupField(viewer, place.search.get('group'));
  const clientKey = useRef(crypto.randomUUID());
  const [description, setDescription] = useState('');
  const [problem, setProblem] = useState<string>();
  const [commit, isSending] = useMutation<NewEventPageMutation>(graphql`
    mutation NewEventPageMutation($input: CreateEventInput!) {
      createEvent(input: $input) {
        event {
          id
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);

  const send = (form: FormData) => {
    setProblem(undefined);
    commit({
      variables: { input: { ...readForm(form, clientKey.current), description } },
      onCompleted: ({ createEvent }) => {
        setProblem(refusalText(createEvent.errors));
        if (createEvent.event)
          navigate(`/events/${encodeURIComponent(createEvent.event.id)}`, { replace: true });
      },
      onError: (error) => setProblem(failureText(error)),
    });
  };

  return (
    <Columns>
      <PageHeader title={messages.new} />
      <FormCard onSubmit={send}>
        <div className={styles.form}>
          <TextField label={messages.name} name="title" required maxLength={200} />
          {group}
          <div className={styles.pair}>
            <TextField label={messages.starts} name="localStart" type="datetime-local" required />
            <TextField label={messages.ends} name="localEnd" type="datetime-local" required />
          </div>
          <SelectField label={messages.zone} name="zone" defaultValue={readerZone()} hint={messages.zoneHint}>
            {(zones.includes(readerZone()) ? zones : [readerZone(), ...zones]).map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </SelectField>
          <SourceEditor
            label={messages.description}
            value={description}
            onChange={setDescription}
            limit={10_000}
            inId={groupId}
          />
          <div className={styles.pair}>
            <TextField label={messages.place} name="place" hint={messages.placeHint} />
            <TextField
              label={messages.capacity}
              name="capacity"
              type="number"
              inputMode="numeric"
              hint={messages.capacityHint}
            />
          </div>
          <TextField label={messages.joinLink} name="joinLink" type="url" hint={messages.joinHint} />
          {problem && <Notice tone="danger">{problem}</Notice>}
          <div>
            <Button type="submit" look="primary" disabled={isSending}>
              {isSending ? messages.creating : messages.create}
            </Button>
          </div>
        </div>
      </FormCard>
    </Columns>
  );
}

function readForm(form: FormData, clientKey: string): Omit<CreateEventInput, 'description'> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    groupId: text('groupId'),
    title: text('title'),
    place: text('place') || null,
    joinLink: text('joinLink') || null,
    localStart: text('localStart'),
    localEnd: text('localEnd'),
    zone: text('zone'),
    capacity: text('capacity') === '' ? null : Number(text('capacity')),
    clientKey,
  };
}

export const newEventPage = queryPage<NewEventPageQuery>(query, () => ({}), NewEventPage);
