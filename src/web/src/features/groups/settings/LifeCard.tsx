import { graphql, useFragment } from 'react-relay/hooks';
import type { LifeCard_group$key } from '../../../__generated__/LifeCard_group.graphql';
import type { LifeCardRestoreMutation } from '../../../__generated__/LifeCardRestoreMutation.graphql';
import { Button } from '../../../design/controls/Button';
import { useDeed } from '../../../design/controls/useDeed';
import { Badge } from '../../../design/surfaces/Badge';
import { Card, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { dateOnly } from '../../../design/text/dates';
import { messages } from './messages';
import styles from './Settings.module.css';

/** What silence made of a group, and the one step that wakes it up. */
export function LifeCard({ group: key, mayRestore }: { group: LifeCard_group$key; mayRestore: boolean }) {
  const group = useFragment(
    graphql`
      fragment LifeCard_group on Group {
        id
        state
        readOnlyOn
      }
    `,
    key,
  );
  const [restore, isRestoring] = useDeed<LifeCardRestoreMutation>(graphql`
    mutation LifeCardRestoreMutation($input: RestoreGroupInput!) {
      done: restoreGroup(input: $input) {
        group {
          ...LifeCard_group
          mayPost
          postRefusal
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
  const [state, detail] = messages.states[group.state] ?? [group.state, ''];
  return (
    <Card aria-labelledby="life">
      <Stack>
        <SectionTitle id="life">{messages.life}</SectionTitle>
        <div className={styles.switch}>
          <div>
            <p className={styles.strong}>
              <Badge tone={group.state === 'ACTIVE' ? 'good' : 'warning'}>{state}</Badge>
            </p>
            <p className={styles.hint}>{detail}</p>
            {group.readOnlyOn && (
              <p className={styles.hint}>{messages.readOnlyOn(dateOnly(group.readOnlyOn, 'UTC'))}</p>
            )}
          </div>
          {group.state !== 'ACTIVE' && mayRestore && (
            <Button
              disabled={isRestoring}
              onClick={() => restore({ input: { groupId: group.id } }, messages.restored)}
            >
              {messages.restore}
            </Button>
          )}
        </div>
      </Stack>
    </Card>
  );
}
