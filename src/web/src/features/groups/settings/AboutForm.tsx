import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AboutForm_group$key } from '../../../__generated__/AboutForm_group.graphql';
import { Button } from '../../../design/controls/Button';
import { TextAreaField, TextField } from '../../../design/controls/Field';
import { Notice } from '../../../design/surfaces/Badge';
import { Card, SectionTitle } from '../../../design/surfaces/Card';
import { common } from '../../../words/messages';
import { messages } from './messages';
import { PictureField } from './PictureField';
import styles from './Settings.module.css';
import { useUpdateGroup } from './useUpdateGroup';

/** What a group is called, what it is for and how it looks. */
export function AboutForm({ group: key }: { group: AboutForm_group$key }) {
  const group = useFragment(
    graphql`
      fragment AboutForm_group on Group {
        id
        name
        description
        picturePath
      }
    `,
    key,
  );
  const { save, isSaving, problem } = useUpdateGroup(group.id);
  // Undefined leaves the picture as it is, null takes it away.
  const [pictureId, setPictureId] = useState<string | null>();
  const isAboutName = problem?.type === 'NameTakenError' || problem?.type === 'NameInvalidError';
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const picture = pictureId === undefined ? {} : { pictureId };
    save({ name: String(form.get('name')), description: String(form.get('description')), ...picture });
  };
  return (
    <Card aria-labelledby="about">
      <form onSubmit={send} className={styles.form}>
        <SectionTitle id="about">{messages.about}</SectionTitle>
        <PictureField name={group.name} path={group.picturePath} chosen={pictureId} onChoose={setPictureId} />
        <TextField
          label={messages.name}
          hint={messages.nameHint}
          name="name"
          required
          maxLength={200}
          defaultValue={group.name}
          error={isAboutName ? problem.text : undefined}
        />
        <TextAreaField
          label={messages.description}
          hint={messages.descriptionHint}
          name="description"
          rows={3}
          defaultValue={group.description}
        />
        {problem && !isAboutName && <Notice tone="danger">{problem.text}</Notice>}
        <div>
          <Button type="submit" look="primary" disabled={isSaving}>
            {common.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
