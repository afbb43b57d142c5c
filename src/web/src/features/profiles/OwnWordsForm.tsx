import { useState } from 'react';
import { graphql, useMutation } from 'react-relay/hooks';
import type { OwnWords_person$data } from '../../__generated__/OwnWords_person.graphql';
import type { OwnWordsFormMutation, Weekday } from '../../__generated__/OwnWordsFormMutation.graphql';
import { Button } from '../../design/controls/Button';
import { SelectField, TextAreaField, TextField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { Row, Stack } from '../../design/surfaces/Card';
import { readerZone } from '../../design/text/dates';
import { failureText, refusalText } from '../../relay/refusal';
import { common } from '../../words/messages';
import { DayBoxes } from './DayBoxes';
import { messages } from './messages';
import { listed } from './words';

/** Changes what somebody says of themselves; an empty field takes away what was there. */
export function OwnWordsForm({ person, onDone }: { person: OwnWords_person$data; onDone: () => void }) {
  const [problem, setProblem] = useState<string>();
  const [commit, isSaving] = useMutation<OwnWordsFormMutation>(graphql`
    mutation OwnWordsFormMutation($input: UpdateProfileInput!) {
      updateProfile(input: $input) {
        person {
          ...OwnWords_person
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
  const save = (form: FormData) =>
    commit({
      variables: { input: inputOf(form) },
      onCompleted: ({ updateProfile }) => {
        const refused = refusalText(updateProfile.errors);
        setProblem(refused);
        if (!refused) onDone();
      },
      onError: (error) => setProblem(failureText(error)),
    });
  const hours = person.workingHours;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
    >
      <Stack gap={16}>
        <TextAreaField
          label={messages.about}
          hint={messages.yourAbout}
          name="about"
          defaultValue={person.about ?? ''}
          autoFocus
        />
        <TextField
          label={messages.skills}
          hint={messages.skillsHint}
          name="skills"
          defaultValue={person.skills.join(', ')}
        />
        <TextField
          label={messages.languages}
          hint={messages.languagesHint}
          name="languages"
          defaultValue={person.languages.join(', ')}
        />
        <DayBoxes legend={messages.workingDays} days={hours?.days ?? []} />
        <Row gap={16}>
          <TextField label={messages.from} name="from" type="time" defaultValue={hours?.from ?? '09:00'} />
          <TextField label={messages.until} name="until" type="time" defaultValue={hours?.until ?? '17:00'} />
        </Row>
        <SelectField label={messages.timeZone} name="timeZone" defaultValue={person.timeZone ?? readerZone()}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </SelectField>
        {problem && <Notice tone="danger">{problem}</Notice>}
        <Row>
          <Button type="submit" look="primary" disabled={isSaving}>
            {common.save}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {common.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function inputOf(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '');
  const days = form.getAll('days') as Weekday[];
  return {
    about: text('about'),
    skills: listed(text('skills')),
    languages: listed(text('languages')),
    workingHours: days.length > 0 ? { days, from: text('from'), until: text('until') } : null,
    timeZone: text('timeZone'),
  };
}
