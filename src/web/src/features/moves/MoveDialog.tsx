import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { MoveDialogMutation } from '../../__generated__/MoveDialogMutation.graphql';
import type { MoveDialogQuery } from '../../__generated__/MoveDialogQuery.graphql';
import { Choice, Fieldset } from '../../design/controls/Field';
import { toggled } from '../../design/controls/toggled';
import { useDryRun } from '../audience/useDryRun';
import { useOwnGroups } from '../membership/useOwnGroups';
import { ChangeForm } from './ChangeForm';
import styles from './Moves.module.css';
import { messages } from './messages';
import { useRearrange } from './useRearrange';

const most = 5;

/** Gives a conversation other groups, having shown who reads it then. */
export default function MoveDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { viewer, node } = useLazyLoadQuery<MoveDialogQuery>(
    graphql`
      query MoveDialogQuery($id: ID!) {
        viewer {
          ...useOwnGroups_viewer
        }
        node(id: $id) {
          ... on Post @alias(as: "post") {
            doors {
              id
              name
            }
          }
        }
      }
    `,
    { id: postId },
    { fetchPolicy: 'store-and-network' },
  );
  const doors = node?.post?.doors ?? [];
  const stands = doors.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(stands);
  const isOther = chosen.length !== stands.length || chosen.some((id) => !stands.includes(id));
  const isPossible = isOther && chosen.length > 0;
  const run = useDryRun(isPossible ? { thread: { postId, groupIds: chosen } } : undefined);
  const { act, isDoing, problem } = useRearrange<MoveDialogMutation>(
    graphql`
      mutation MoveDialogMutation($input: MoveThreadInput!) {
        done: moveThread(input: $input) {
          move {
            id
            post {
              id
            }
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
    `,
    { postId, told: messages.moved, onDone: onClose, onOutdated: run.again },
  );
  const others = useOwnGroups(viewer).filter(({ id, mayPost }) => mayPost && !stands.includes(id));
  return (
    <ChangeForm
      title={messages.moveTitle}
      body={messages.moveBody}
      run={run}
      problem={problem}
      action={messages.moveNow}
      isDoing={isDoing}
      onDo={(previewVersion) => act({ input: { postId, groupIds: chosen, previewVersion } })}
      onClose={onClose}
    >
      <Fieldset legend={messages.groups}>
        <div className={styles.pick}>
          {[...doors, ...others].map(({ id, name }) => (
            <Choice
              key={id}
              type="checkbox"
              label={<span dir="auto">{name}</span>}
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= most}
              onChange={(event) => setChosen(toggled(chosen, id, event.target.checked))}
            />
          ))}
        </div>
      </Fieldset>
    </ChangeForm>
  );
}
