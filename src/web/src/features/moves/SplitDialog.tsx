import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { SplitDialogMutation } from '../../__generated__/SplitDialogMutation.graphql';
import type { SplitDialogQuery } from '../../__generated__/SplitDialogQuery.graphql';
import { Choice, Fieldset, TextField } from '../../design/controls/Field';
import { toggled } from '../../design/controls/toggled';
import { Muted } from '../../design/surfaces/Card';
import { useDryRun } from '../audience/useDryRun';
import { ChangeForm } from './ChangeForm';
import styles from './Moves.module.css';
import { messages } from './messages';
import { useRearrange } from './useRearrange';

const most = 50;

/** Makes a conversation of its own of some comments, with a title or with the first of them at its head. */
export default function SplitDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { node } = useLazyLoadQuery<SplitDialogQuery>(
    graphql`
      query SplitDialogQuery($id: ID!, $most: Int!) {
        node(id: $id) {
          ... on Post @alias(as: "post") {
            comments(first: $most) {
              pageInfo {
                hasNextPage
              }
              nodes {
                id
                text
                isDeleted
                replyCount
                author {
                  displayName
                }
              }
            }
          }
        }
      }
    `,
    { id: postId, most },
    { fetchPolicy: 'network-only' },
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [title, setTitle] = useState('');
  const run = useDryRun(chosen.length > 0 ? { split: { postId, commentIds: chosen } } : undefined);
  const { act, isDoing, problem } = useRearrange<SplitDialogMutation>(
    graphql`
      mutation SplitDialogMutation($input: SplitThreadInput!) {
        done: splitThread(input: $input) {
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
    { postId, told: messages.wasSplit, onDone: onClose, onOutdated: run.again },
  );
  const comments = (node?.post?.comments.nodes ?? []).filter(({ isDeleted }) => !isDeleted);
  return (
    <ChangeForm
      title={messages.splitTitle}
      body={messages.splitBody}
      run={run}
      problem={problem}
      action={messages.splitNow}
      isDoing={isDoing}
      onDo={(previewVersion) =>
        act({ input: { postId, commentIds: chosen, title: title.trim() || null, previewVersion } })
      }
      onClose={onClose}
    >
      {comments.length === 0 ? (
        <Muted>{messages.noComments}</Muted>
      ) : (
        <>
          <Fieldset legend={messages.which}>
            <div className={styles.pick}>
              {comments.map(({ id, text, author, replyCount }) => (
                <Choice
                  key={id}
                  type="checkbox"
                  label={
                    <span className={styles.excerpt} dir="auto">
                      <strong>{author.displayName}</strong> {text}
                    </span>
                  }
                  detail={replyCount > 0 && messages.replies(replyCount)}
                  checked={chosen.includes(id)}
                  onChange={(event) => setChosen(toggled(chosen, id, event.target.checked))}
                />
              ))}
            </div>
            {node?.post?.comments.pageInfo.hasNextPage && (
              <p className={styles.hint}>{messages.onlyFirst(most)}</p>
            )}
          </Fieldset>
          <TextField
            label={messages.newTitle}
            hint={messages.newTitleHint}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </>
      )}
    </ChangeForm>
  );
}
