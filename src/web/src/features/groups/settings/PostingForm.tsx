import type { FormEvent } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PostingForm_group$key } from '../../../__generated__/PostingForm_group.graphql';
import { Button } from '../../../design/controls/Button';
import { Notice } from '../../../design/surfaces/Badge';
import { Card, Muted, SectionTitle } from '../../../design/surfaces/Card';
import { common } from '../../../words/messages';
import { Choices } from './Choices';
import { messages } from './messages';
import styles from './Settings.module.css';
import { useUpdateGroup } from './useUpdateGroup';

const rights = ['MEMBERS', 'MODERATORS', 'APPROVED'] as const;

/** Who of the members starts conversations. */
export function PostingForm({ group: key }: { group: PostingForm_group$key }) {
  const group = useFragment(
    graphql`
      fragment PostingForm_group on Group {
        id
        posting
      }
    `,
    key,
  );
  const { save, isSaving, problem } = useUpdateGroup(group.id);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('posting');
    save({ posting: rights.find((right) => right === chosen) });
  };
  return (
    <Card aria-labelledby="posting">
      <form onSubmit={send} className={styles.form}>
        <SectionTitle id="posting">{messages.posting}</SectionTitle>
        <Muted>{messages.postingHint}</Muted>
        <Choices legend={messages.posting} name="posting" of={messages.postings} initially={group.posting} />
        {problem && <Notice tone="danger">{problem.text}</Notice>}
        <div>
          <Button type="submit" look="primary" disabled={isSaving}>
            {common.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
