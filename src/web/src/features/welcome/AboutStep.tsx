import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { AboutStep_viewer$key } from '../../__generated__/AboutStep_viewer.graphql';
import type { AboutStepMutation } from '../../__generated__/AboutStepMutation.graphql';
import { Button, ButtonLink } from '../../design/controls/Button';
import { TextAreaField, TextField } from '../../design/controls/Field';
import { Avatar } from '../../design/surfaces/Avatar';
import { Notice } from '../../design/surfaces/Badge';
import { FormCard, Muted, Row, Stack } from '../../design/surfaces/Card';
import { failureText, refusalText } from '../../relay/refusal';
import { messages as profiles } from '../profiles/messages';
import { listed } from '../profiles/words';
import styles from './FirstSteps.module.css';
import { messages } from './messages';
import { stepAddress } from './stepOf';

/** The photo as the directory has it, and what the person says of themselves. */
export function AboutStep({ viewer: key, onDone }: { viewer: AboutStep_viewer$key; onDone: () => void }) {
  const { person } = useFragment(
    graphql`
      fragment AboutStep_viewer on Viewer {
        person {
          displayName
          title
          photoUrl
          about
          skills
        }
      }
    `,
    key,
  );
  const [problem, setProblem] = useState<string>();
  const [commit, isSaving] = useMutation<AboutStepMutation>(graphql`
    mutation AboutStepMutation($input: UpdateProfileInput!) {
      updateProfile(input: $input) {
        person {
          id
          about
          skills
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
      variables: { input: { about: String(form.get('about')), skills: listed(String(form.get('skills'))) } },
      onCompleted: ({ updateProfile }) => {
        const refused = refusalText(updateProfile.errors);
        setProblem(refused);
        if (!refused) onDone();
      },
      onError: (error) => setProblem(failureText(error)),
    });
  return (
    <FormCard onSubmit={save}>
      <Stack gap={20}>
        <div className={styles.photo}>
          <Avatar name={person.displayName} photoUrl={person.photoUrl} size={72} />
          <div>
            <p className={styles.name} dir="auto">
              {person.displayName}
            </p>
            <Muted>
              <bdi>{person.title}</bdi>
            </Muted>
          </div>
        </div>
        <Muted>{messages.photo}</Muted>
        <TextAreaField
          label={profiles.about}
          hint={profiles.yourAbout}
          name="about"
          defaultValue={person.about ?? ''}
        />
        <TextField
          label={profiles.skills}
          hint={profiles.skillsHint}
          name="skills"
          defaultValue={person.skills.join(', ')}
        />
        {problem && <Notice tone="danger">{problem}</Notice>}
        <Row>
          <Button type="submit" look="primary" isBusy={isSaving}>
            {messages.saveAndGoOn}
          </Button>
          <ButtonLink look="quiet" to={stepAddress(2)}>
            {messages.skip}
          </ButtonLink>
        </Row>
      </Stack>
    </FormCard>
  );
}
