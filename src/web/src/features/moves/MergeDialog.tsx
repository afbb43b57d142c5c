import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { MergeDialogMutation } from '../../__generated__/MergeDialogMutation.graphql';
import type { MergeDialogQuery } from '../../__generated__/MergeDialogQuery.graphql';
import { Choice, Fieldset, TextField } from '../../design/controls/Field';
import { Muted } from '../../design/surfaces/Card';
import { useDryRun } from '../audience/useDryRun';
import { ChangeForm } from './ChangeForm';
import styles from './Moves.module.css';
import { messages } from './messages';
import { useRearrange } from './useRearrange';

/** Lets a conversation go into another one of its group, which the reader may rearrange as well. */
export default function MergeDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { node } = useLazyLoadQuery<MergeDialogQuery>(
    graphql`
      query MergeDialogQuery($id: ID!) {
        node(id: $id) {
          ... on Post @alias(as: "post") {
            group {
              posts(first: 50) {
                nodes {
                  id
                  title
                  text
                  mayMove
                  commentCount
                  author {
                    displayName
                  }
                }
              }
            }
          }
        }
      }
    `,
    { id: postId },
    { fetchPolicy: 'network-only' },
  );
  const [search, setSearch] = useState('');
  const [into, setInto] = useState<string>();
  const run = useDryRun(into ? { merge: { postId, intoPostId: into } } : undefined);
  const { act, isDoing, problem } = useRearrange<MergeDialogMutation>(
    graphql`
      mutation MergeDialogMutation($input: MergeThreadsInput!) {
        done: mergeThreads(input: $input) {
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
    { postId, told: messages.merged, onDone: onClose, onOutdated: run.again },
  );
  const words = search.trim().toLocaleLowerCase();
  const others = (node?.post?.group.posts.nodes ?? []).filter(
    ({ id, mayMove, title, text, author }) =>
      mayMove &&
      id !== postId &&
      `${title ?? ''} ${text} ${author.displayName} ${encodeURIComponent(id)}`
        .toLocaleLowerCase()
        .includes(words.split('/posts/').at(-1) ?? ''),
  );
  return (
    <ChangeForm
      title={messages.mergeTitle}
      body={messages.mergeBody}
      run={run}
      problem={problem}
      action={messages.mergeNow}
      isDoing={isDoing}
      onDo={(previewVersion) => into && act({ input: { postId, intoPostId: into, previewVersion } })}
      onClose={onClose}
    >
      <TextField
        label={messages.other}
        hint={messages.otherHint}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {others.length === 0 ? (
        <Muted>{messages.noOther}</Muted>
      ) : (
        <Fieldset legend={messages.choose}>
          <div className={styles.pick}>
            {others.map(({ id, title, text, author }) => (
              <Choice
                key={id}
                type="radio"
                name="into"
                label={
                  <span className={styles.excerpt} dir="auto">
                    <strong>{author.displayName}</strong> {messages.titleOf(title, text, '')}
                  </span>
                }
                checked={into === id}
                onChange={() => setInto(id)}
              />
            ))}
          </div>
        </Fieldset>
      )}
    </ChangeForm>
  );
}
