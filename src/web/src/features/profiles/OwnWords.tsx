import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { OwnWords_person$data, OwnWords_person$key } from '../../__generated__/OwnWords_person.graphql';
import { Icon, type IconName } from '../../design/brand/Icon';
import { Button } from '../../design/controls/Button';
import { Muted, Stack } from '../../design/surfaces/Card';
import { bodyOf } from '../../design/text/body';
import { timeIn } from '../../design/text/dates';
import { RichText } from '../../design/text/RichText';
import { Link } from '../../router/Link';
import { messages } from './messages';
import { OwnWordsForm } from './OwnWordsForm';
import styles from './Profiles.module.css';
import { daysInWords, languageName } from './words';

/** What people say of themselves; theirs to change. */
export function OwnWords({ person: key, isMine }: { person: OwnWords_person$key; isMine: boolean }) {
  const person = useFragment(
    graphql`
      fragment OwnWords_person on Person {
        about
        skills
        languages
        timeZone
        workingHours {
          days
          from
          until
        }
      }
    `,
    key,
  );
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <OwnWordsForm person={person} onDone={() => setEditing(false)} />;
  return (
    <Stack gap={14}>
      {person.about ? (
        <RichText body={bodyOf(person.about)} />
      ) : (
        <Muted>{isMine ? messages.yourAbout : messages.noAbout}</Muted>
      )}
      {person.skills.length > 0 && (
        <ul className={styles.skills} aria-label={messages.skills}>
          {person.skills.map((skill) => (
            <li key={skill}>
              <Link to={`/people/skills/${encodeURIComponent(skill)}`} className={styles.skill} dir="auto">
                {skill}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Availability person={person} />
      {isMine && (
        <div>
          <Button small icon="edit" onClick={() => setEditing(true)}>
            {messages.edit}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Availability({ person }: { person: OwnWords_person$data }) {
  const { languages, timeZone, workingHours: hours } = person;
  return (
    <ul className={styles.facts}>
      {languages.length > 0 && <Line icon="globe">{languages.map(languageName).join(', ')}</Line>}
      {hours && <Line icon="clock">{messages.works(daysInWords(hours.days), hours.from, hours.until)}</Line>}
      {timeZone && <Line icon="place">{messages.timeThere(timeIn(timeZone, Date.now()), timeZone)}</Line>}
    </ul>
  );
}

function Line({ icon, children }: { icon: IconName; children: string }) {
  return (
    <li>
      <Icon name={icon} size={18} />
      {children}
    </li>
  );
}
