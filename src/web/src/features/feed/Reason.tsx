import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { RecordSourceProxy } from 'relay-runtime';
import type { Reason_reason$data, Reason_reason$key } from '../../__generated__/Reason_reason.graphql';
import type { ReasonOffMutation } from '../../__generated__/ReasonOffMutation.graphql';
import { Icon } from '../../design/brand/Icon';
import { Menu } from '../../design/controls/Menu';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';
import styles from './Reason.module.css';

const fragment = graphql`
  fragment Reason_reason on FeedReason {
    kind
    scopeId
    skill
    group {
      name
    }
    tag {
      name
    }
    person {
      displayName
    }
  }
`;

/** Why a post stands in For you, in one sentence. */
export function ReasonText({ reason: key }: { reason: Reason_reason$key }) {
  return <span dir="auto">{sentence(useFragment(fragment, key))}</span>;
}

/** The reason of a post with its switch: turned off, all that only it brought goes at once. */
export function Reason({ reason: key, list }: { reason: Reason_reason$key; list: string }) {
  const reason = useFragment(fragment, key);
  const [commit] = useMutation<ReasonOffMutation>(graphql`
    mutation ReasonOffMutation($input: TurnOffFeedReasonInput!) {
      turnOffFeedReason(input: $input) {
        feedReason {
          kind
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
  const turnOff = () => {
    const { kind, scopeId } = reason;
    const takeAway = (store: RecordSourceProxy) => leaveOut(store, list, kind, scopeId);
    commit({
      variables: { input: { kind, scopeId } },
      optimisticUpdater: takeAway,
      updater: (store, answer) => {
        if (!refusalText(answer?.turnOffFeedReason.errors)) takeAway(store);
      },
      onCompleted: ({ turnOffFeedReason }) =>
        toast(refusalText(turnOffFeedReason.errors) ?? messages.turnedOff),
      onError: (error) => toast(failureText(error)),
    });
  };
  return (
    <div className={styles.reason}>
      <ReasonText reason={key} />
      <Menu
        label={messages.reasonMenu}
        trigger={<Icon name="more" size={18} />}
        items={[{ label: messages.turnOff, icon: 'close', onSelect: turnOff }]}
      />
    </div>
  );
}

function sentence({ kind, group, person, skill, tag }: Reason_reason$data): string {
  const whose = person?.displayName ?? '';
  switch (kind) {
    case 'IN_YOUR_GROUP':
      return messages.inYourGroup(group?.name ?? '');
    case 'YOU_FOLLOW':
      return messages.youFollow(whose);
    case 'TAG_YOU_FOLLOW':
      return messages.tagYouFollow(tag?.name ?? '');
    case 'TEAM_WROTE':
      return messages.teamWrote(whose);
    case 'TEAM_REPLIED':
      return messages.teamReplied(whose);
    case 'QUESTION_IN_YOUR_FIELD':
      return messages.inYourField(skill ?? '');
    default:
      return messages.otherReason;
  }
}

function leaveOut(store: RecordSourceProxy, list: string, kind: string, scopeId: string): void {
  const connection = store.get(list);
  const edges = connection?.getLinkedRecords('edges') ?? [];
  const stay = edges.filter((edge) => {
    const reason = edge?.getLinkedRecord('node')?.getLinkedRecord('reason');
    return reason?.getValue('kind') !== kind || reason.getValue('scopeId') !== scopeId;
  });
  connection?.setLinkedRecords(stay, 'edges');
}
