import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { FollowButton_person$key } from '../../__generated__/FollowButton_person.graphql';
import type { FollowButtonMutation } from '../../__generated__/FollowButtonMutation.graphql';
import type { FollowButtonUndoMutation } from '../../__generated__/FollowButtonUndoMutation.graphql';
import { Button } from '../../design/controls/Button';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';

/** Follow or no longer; nobody else sees it. */
export function FollowButton({ person: key }: { person: FollowButton_person$key }) {
  const person = useFragment(
    graphql`
      fragment FollowButton_person on Person {
        id
        viewerFollows
      }
    `,
    key,
  );
  const [follow, isFollowing] = useMutation<FollowButtonMutation>(graphql`
    mutation FollowButtonMutation($input: FollowPersonInput!) {
      followPerson(input: $input) {
        person {
          ...FollowButton_person
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
  const [unfollow, isEnding] = useMutation<FollowButtonUndoMutation>(graphql`
    mutation FollowButtonUndoMutation($input: UnfollowPersonInput!) {
      unfollowPerson(input: $input) {
        person {
          ...FollowButton_person
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
  const variables = { input: { personId: person.id } };
  const onError = (error: Error) => toast(failureText(error));
  const say = (refused: string | undefined) => {
    if (refused) toast(refused);
  };
  const toggle = () =>
    person.viewerFollows
      ? unfollow({ variables, onCompleted: (done) => say(refusalText(done.unfollowPerson.errors)), onError })
      : follow({ variables, onCompleted: (done) => say(refusalText(done.followPerson.errors)), onError });
  return (
    <Button
      small
      icon={person.viewerFollows ? 'check' : 'plus'}
      aria-pressed={person.viewerFollows}
      title={messages.followHint}
      disabled={isFollowing || isEnding}
      onClick={toggle}
    >
      {person.viewerFollows ? messages.following : messages.follow}
    </Button>
  );
}
