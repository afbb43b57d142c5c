import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { Requests_group$key } from '../../../__generated__/Requests_group.graphql';
import type { RequestsAnswerMutation } from '../../../__generated__/RequestsAnswerMutation.graphql';
import type { RequestsMoreQuery } from '../../../__generated__/RequestsMoreQuery.graphql';
import { Button } from '../../../design/controls/Button';
import { useDeed } from '../../../design/controls/useDeed';
import { Card, Muted, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { ListEnd } from '../../../design/surfaces/States';
import { filled } from '../../../design/text/filled';
import { Moment } from '../../../design/text/Moment';
import { PersonLine } from '../../people/PersonLine';
import styles from './Members.module.css';
import { messages } from './messages';

/** Those who asked to be let in, the longest first, with what they said. */
export function Requests({ group: key, onChanged }: { group: Requests_group$key; onChanged: () => void }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    RequestsMoreQuery,
    Requests_group$key
  >(
    graphql`
      fragment Requests_group on Group
      @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
      @refetchable(queryName: "RequestsMoreQuery") {
        id
        requests(first: $first, after: $after) @connection(key: "Requests_requests") {
          edges {
            node {
              sentence
              askedAt
              person {
                id
                displayName
                ...PersonLine_person
              }
            }
          }
        }
      }
    `,
    key,
  );
  const [answer, isAnswering] = useDeed<RequestsAnswerMutation>(graphql`
    mutation RequestsAnswerMutation($input: AnswerMembershipRequestInput!) {
      done: answerMembershipRequest(input: $input) {
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
  const requests = (data.requests?.edges ?? []).map(({ node }) => node);
  return (
    <Card aria-labelledby="requests">
      <Stack>
        <SectionTitle id="requests">{messages.requests}</SectionTitle>
        {requests.length === 0 && <Muted>{messages.noRequests}</Muted>}
        {requests.length > 0 && (
          <ul className={styles.rows}>
            {requests.map(({ person, sentence, askedAt }) => {
              const input = { groupId: data.id, personId: person.id };
              return (
                <li key={person.id}>
                  <div className={styles.who}>
                    <PersonLine person={person}>{filled(messages.asked, <Moment at={askedAt} />)}</PersonLine>
                  </div>
                  <div className={styles.end}>
                    <Button
                      small
                      look="primary"
                      aria-label={messages.letIn(person.displayName)}
                      disabled={isAnswering}
                      onClick={() =>
                        answer(
                          { input: { ...input, isAccepted: true } },
                          messages.wasLetIn(person.displayName),
                          onChanged,
                        )
                      }
                    >
                      {messages.letInShort}
                    </Button>
                    <Button
                      small
                      aria-label={messages.decline(person.displayName)}
                      disabled={isAnswering}
                      onClick={() =>
                        answer({ input: { ...input, isAccepted: false } }, messages.wasDeclined, onChanged)
                      }
                    >
                      {messages.declineShort}
                    </Button>
                  </div>
                  <p className={styles.said} dir="auto">
                    {sentence}
                  </p>
                </li>
              );
            })}
          </ul>
        )}
        {hasNext && <ListEnd hasNext isLoading={isLoadingNext} onMore={() => loadNext(20)} />}
      </Stack>
    </Card>
  );
}
