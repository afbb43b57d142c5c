import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { SaveButton_subject$key } from '../../__generated__/SaveButton_subject.graphql';
import type { SaveButtonSaveMutation } from '../../__generated__/SaveButtonSaveMutation.graphql';
import type { SaveButtonUnsaveMutation } from '../../__generated__/SaveButtonUnsaveMutation.graphql';
import { Icon } from '../../design/brand/Icon';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';
import styles from './Saved.module.css';

/** Puts something aside to find it again, and takes it back. Nobody else can see it. */
export function SaveButton({ subject: key }: { subject: SaveButton_subject$key }) {
  const subject = useFragment(
    graphql`
      fragment SaveButton_subject on Reactable {
        id
        viewerHasSaved
      }
    `,
    key,
  );
  const [save] = useMutation<SaveButtonSaveMutation>(graphql`
    mutation SaveButtonSaveMutation($input: SaveItemInput!) {
      saveItem(input: $input) {
        savedItem {
          thing {
            id
            viewerHasSaved
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
  `);
  const [unsave] = useMutation<SaveButtonUnsaveMutation>(graphql`
    mutation SaveButtonUnsaveMutation($input: UnsaveItemInput!) {
      unsaveItem(input: $input) {
        viewer {
          savedCount
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
  const isSaved = subject.viewerHasSaved;
  const commit = () => {
    const change = {
      variables: { input: { subjectId: subject.id } },
      onError: (error: Error) => toast(failureText(error), { label: messages.again, run: commit }),
    };
    if (isSaved) {
      const take = (store: Parameters<NonNullable<Parameters<typeof unsave>[0]['updater']>>[0]) =>
        void store.get(subject.id)?.setValue(false, 'viewerHasSaved');
      unsave({ ...change, optimisticUpdater: take, updater: take });
    } else {
      save({
        ...change,
        optimisticUpdater: (store) => void store.get(subject.id)?.setValue(true, 'viewerHasSaved'),
        onCompleted: ({ saveItem }) => {
          const refused = refusalText(saveItem.errors);
          if (refused) toast(refused);
        },
      });
    }
  };
  return (
    <button
      type="button"
      className={styles.save}
      aria-pressed={isSaved}
      data-key="s"
      aria-label={messages.save}
      title={isSaved ? messages.unsave : messages.save}
      onClick={commit}
    >
      <Icon name="bookmark" />
    </button>
  );
}
