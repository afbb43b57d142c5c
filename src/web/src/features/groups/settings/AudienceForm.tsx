import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AudienceForm_group$key } from '../../../__generated__/AudienceForm_group.graphql';
import type { GroupHistory, GroupPrivacy } from '../../../__generated__/useUpdateGroupMutation.graphql';
import { Button } from '../../../design/controls/Button';
import { Notice } from '../../../design/surfaces/Badge';
import { Card, Muted, Row, SectionTitle } from '../../../design/surfaces/Card';
import { AudienceDryRun } from '../../audience/AudienceDryRun';
import { useDryRun } from '../../audience/useDryRun';
import { Choices } from './Choices';
import { messages } from './messages';
import styles from './Settings.module.css';
import { useUpdateGroup } from './useUpdateGroup';

/** Who finds and reads a group, and how far back. What a change does is shown first; only that is then saved. */
export function AudienceForm({ group: key }: { group: AudienceForm_group$key }) {
  const group = useFragment(
    graphql`
      fragment AudienceForm_group on Group {
        id
        privacy
        history
      }
    `,
    key,
  );
  const [wish, setWish] = useState<{ privacy?: GroupPrivacy; history?: GroupHistory }>({});
  const privacy = wish.privacy ?? group.privacy;
  const history = wish.history ?? group.history;
  const isOther = privacy !== group.privacy || history !== group.history;
  const run = useDryRun(isOther ? { group: { groupId: group.id, privacy, history } } : undefined);
  const { save, isSaving, problem } = useUpdateGroup(group.id);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!run.preview) return;
    save({ privacy, history, previewVersion: run.preview.version }, { refused: run.again });
  };
  return (
    <Card aria-labelledby="audience">
      <form onSubmit={send} className={styles.form}>
        <SectionTitle id="audience">{messages.audience}</SectionTitle>
        <Muted>{messages.audienceHint}</Muted>
        <Choices
          legend={messages.whoReads}
          isLegendShown
          name="privacy"
          of={messages.privacies}
          value={privacy}
          onChange={(chosen) => setWish({ history, privacy: chosen as GroupPrivacy })}
        />
        <Choices
          legend={messages.howFar}
          isLegendShown
          name="history"
          of={messages.histories}
          value={history}
          onChange={(chosen) => setWish({ privacy, history: chosen as GroupHistory })}
        />
        <Muted>{messages.never}</Muted>
        {isOther && <AudienceDryRun run={run} />}
        {isOther && problem && (
          <Notice tone="danger">
            {problem.type === 'PreviewOutdatedError' ? messages.outdated : problem.text}
          </Notice>
        )}
        {isOther && (
          <Row>
            <Button type="submit" look="primary" disabled={isSaving || !run.preview}>
              {messages.change}
            </Button>
            <Button onClick={() => setWish({})}>{messages.keep}</Button>
          </Row>
        )}
      </form>
    </Card>
  );
}
