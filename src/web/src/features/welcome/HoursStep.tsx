import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { HoursStep_viewer$key } from '../../__generated__/HoursStep_viewer.graphql';
import type { HoursStepMutation, Weekday } from '../../__generated__/HoursStepMutation.graphql';
import { Button } from '../../design/controls/Button';
import { TextField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { FormCard, Muted, Row, Stack } from '../../design/surfaces/Card';
import { readerZone, zoneName } from '../../design/text/dates';
import { failureText, refusalText } from '../../relay/refusal';
import { DayBoxes } from '../profiles/DayBoxes';
import { messages as profiles } from '../profiles/messages';
import { weekdays } from '../profiles/words';
import styles from './FirstSteps.module.css';
import { messages } from './messages';

// What holds for who chooses nothing.
const usual = { days: weekdays.slice(0, 5) as readonly string[], from: '08:00', until: '18:00' };

/** When the person may be disturbed; all other hours are quiet. */
export function HoursStep({
  viewer: key,
  onDone,
  onSkip,
}: {
  viewer: HoursStep_viewer$key;
  onDone: () => void;
  onSkip: () => void;
}) {
  const { person, notificationSettings } = useFragment(
    graphql`
      fragment HoursStep_viewer on Viewer {
        person {
          timeZone
          workingHours {
            days
            from
            until
          }
        }
        notificationSettings {
          hours {
            days
            from
            until
          }
        }
      }
    `,
    key,
  );
  const [problem, setProblem] = useState<string>();
  const [commit, isSaving] = useMutation<HoursStepMutation>(graphql`
    mutation HoursStepMutation($hours: UpdateNotificationSettingsInput!, $profile: UpdateProfileInput!) {
      updateNotificationSettings(input: $hours) {
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
      updateProfile(input: $profile) {
        person {
          id
          timeZone
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
  const hours = notificationSettings.hours ?? person.workingHours ?? usual;
  const timeZone = person.timeZone ?? readerZone();
  const save = (form: FormData) => {
    const days = form.getAll('days') as Weekday[];
    const [from, until] = [String(form.get('from')), String(form.get('until'))];
    commit({
      variables: { hours: { hours: { days, from, until } }, profile: { timeZone } },
      onCompleted: ({ updateNotificationSettings, updateProfile }) => {
        const refused = refusalText(updateNotificationSettings.errors) ?? refusalText(updateProfile.errors);
        setProblem(refused);
        if (!refused) onDone();
      },
      onError: (error) => setProblem(failureText(error)),
    });
  };
  return (
    <FormCard onSubmit={save}>
      <Stack gap={20}>
        <Muted>{messages.hoursIntro}</Muted>
        <DayBoxes legend={messages.days} days={hours.days} />
        <div className={styles.times}>
          <TextField label={profiles.from} name="from" type="time" required defaultValue={hours.from} />
          <TextField label={profiles.until} name="until" type="time" required defaultValue={hours.until} />
        </div>
        <Muted>{messages.zone(zoneName(timeZone))}</Muted>
        {problem && <Notice tone="danger">{problem}</Notice>}
        <Row>
          <Button type="submit" look="primary" isBusy={isSaving}>
            {messages.finish}
          </Button>
          <Button look="quiet" onClick={onSkip}>
            {messages.skip}
          </Button>
        </Row>
      </Stack>
    </FormCard>
  );
}
