import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { PollCard_poll$key } from '../../../__generated__/PollCard_poll.graphql';
import type { PollCardVoteMutation } from '../../../__generated__/PollCardVoteMutation.graphql';
import { Button } from '../../../design/controls/Button';
import { toast } from '../../../design/surfaces/Toasts';
import { inFull } from '../../../design/text/dates';
import { failureText, refusalText } from '../../../relay/refusal';
import { common } from '../../../words/messages';
import { Ballot } from './Ballot';
import { messages } from './messages';
import styles from './PollCard.module.css';
import { PollResults } from './PollResults';

/** A poll in a post: the ballot until the reader has voted, then what it came to, as far as its mode shows that. */
export function PollCard({ poll: key }: { poll: PollCard_poll$key }) {
  const poll = useFragment(
    graphql`
      fragment PollCard_poll on Poll {
        id
        method
        isSecret
        closesAt
        isClosed
        viewerHasVoted
        voteCount
        resultsState
        options {
          id
          text
        }
        viewerChoice {
          id
        }
        results {
          countedVotes
          counts {
            option {
              id
            }
            count
          }
          leading {
            id
          }
          rounds {
            eliminated {
              text
            }
          }
        }
      }
    `,
    key,
  );
  const [isChanging, setChanging] = useState(false);
  const [commit, isSending] = useMutation<PollCardVoteMutation>(graphql`
    mutation PollCardVoteMutation($input: CastVoteInput!) {
      castVote(input: $input) {
        poll {
          id
          ...PollCard_poll
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
  const vote = (optionIds: readonly string[]) =>
    commit({
      variables: { input: { pollId: poll.id, optionIds: [...optionIds] } },
      onCompleted: ({ castVote: { errors } }) => {
        const refused = refusalText(errors);
        if (refused) toast(refused);
        else setChanging(false);
      },
      onError: (error) => toast(failureText(error), { label: common.retry, run: () => vote(optionIds) }),
    });

  const mine = (poll.viewerChoice ?? []).map(({ id }) => id);
  const mayVote = !poll.isClosed && (!poll.viewerHasVoted || isChanging);
  const waits = messages.waits[poll.resultsState];
  const state = [
    messages.votes(poll.voteCount),
    poll.isClosed ? messages.closed : poll.closesAt ? messages.closes(inFull(poll.closesAt)) : '',
  ];
  return (
    <div className={styles.poll}>
      {mayVote ? (
        <Ballot
          poll={poll}
          chosen={mine}
          isSending={isSending}
          onVote={vote}
          onCancel={isChanging ? () => setChanging(false) : undefined}
        />
      ) : (
        poll.viewerHasVoted && poll.isSecret && <p>{messages.voted}</p>
      )}
      {poll.results && !isChanging && (
        <PollResults options={poll.options} results={poll.results} mine={mine} />
      )}
      <p className={styles.state}>{state.filter(Boolean).join(' · ')}</p>
      {waits && <p className={styles.state}>{waits}</p>}
      {poll.isSecret && !poll.isClosed && !poll.viewerHasVoted && (
        <p className={styles.state}>{messages.secret}</p>
      )}
      {poll.viewerHasVoted && !poll.isSecret && !poll.isClosed && !isChanging && (
        <div className={styles.row}>
          <Button small onClick={() => setChanging(true)}>
            {messages.change}
          </Button>
          <Button small look="quiet" disabled={isSending} onClick={() => vote([])}>
            {messages.withdraw}
          </Button>
        </div>
      )}
    </div>
  );
}
