import { type FormEvent, useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { About_person$key } from '../../__generated__/About_person.graphql';
import type { AboutMutation } from '../../__generated__/AboutMutation.graphql';
import { Button } from '../../design/controls/Button';
import { TextAreaField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { Muted, Row, Stack } from '../../design/surfaces/Card';
import { bodyOf } from '../../design/text/body';
import { RichText } from '../../design/text/RichText';
import { failureText, refusalText } from '../../relay/refusal';
import { common } from '../../words/messages';
import { messages } from './messages';

/** What a person says about themselves; theirs to change. */
export function About({ person: key, isMine }: { person: About_person$key; isMine: boolean }) {
  const { about } = useFragment(
    graphql`
      fragment About_person on Person {
        about
      }
    `,
    key,
  );
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <AboutForm about={about ?? ''} onDone={() => setEditing(false)} />;
  return (
    <Stack gap={8}>
      {about ? (
        <RichText body={bodyOf(about)} />
      ) : (
        <Muted>{isMine ? messages.yourAbout : messages.noAbout}</Muted>
      )}
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

function AboutForm({ about, onDone }: { about: string; onDone: () => void }) {
  const [text, setText] = useState(about);
  const [problem, setProblem] = useState<string>();
  const [commit, isSaving] = useMutation<AboutMutation>(graphql`
    mutation AboutMutation($input: UpdateProfileInput!) {
      updateProfile(input: $input) {
        person {
          ...About_person
        }
        errors {
          __typename
          ... on Error {
            message
          }
        }
      }
    }
  `);
  const save = (event: FormEvent) => {
    event.preventDefault();
    commit({
      variables: { input: { about: text } },
      onCompleted: ({ updateProfile }) => {
        const refused = refusalText(updateProfile.errors);
        setProblem(refused);
        if (!refused) onDone();
      },
      onError: (error) => setProblem(failureText(error)),
    });
  };
  return (
    <form onSubmit={save}>
      <Stack gap={12}>
        <TextAreaField
          label={messages.about}
          hint={messages.yourAbout}
          value={text}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
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
