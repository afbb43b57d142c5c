import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { RuleChanges_group$key } from '../../../__generated__/RuleChanges_group.graphql';
import type { RuleChangesMoreQuery } from '../../../__generated__/RuleChangesMoreQuery.graphql';
import { Card, Muted, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { ListEnd } from '../../../design/surfaces/States';
import { inFull } from '../../../design/text/dates';
import { list } from '../../../words/locale';
import { messages } from './messages';
import styles from './Settings.module.css';

/** Whom the rule brought in and whom it let go, the latest first. */
export function RuleChanges({ group: key }: { group: RuleChanges_group$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    RuleChangesMoreQuery,
    RuleChanges_group$key
  >(
    graphql`
      fragment RuleChanges_group on Group
      @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" })
      @refetchable(queryName: "RuleChangesMoreQuery") {
        ruleChanges(first: $first, after: $after) @connection(key: "RuleChanges_ruleChanges") {
          edges {
            cursor
            node {
              at
              joined {
                id
                displayName
              }
              left {
                id
                displayName
              }
            }
          }
        }
      }
    `,
    key,
  );
  const changes = data.ruleChanges?.edges ?? [];
  return (
    <Card aria-labelledby="changes">
      <Stack>
        <SectionTitle id="changes">{messages.ruleChanges}</SectionTitle>
        {changes.length === 0 && <Muted>{messages.noChanges}</Muted>}
        <ul className={styles.changes}>
          {changes.map(({ cursor, node: { at, joined, left } }) => (
            <li key={cursor}>
              <p className={styles.strong}>{inFull(at)}</p>
              <People text={messages.cameIn} people={joined} />
              <People text={messages.wentOut} people={left} />
            </li>
          ))}
        </ul>
        <ListEnd hasNext={hasNext} isLoading={isLoadingNext} onMore={() => loadNext(3)} />
      </Stack>
    </Card>
  );
}

function People({
  text,
  people,
}: {
  text: (n: number) => string;
  people: readonly { readonly displayName: string }[];
}) {
  if (people.length === 0) return null;
  return (
    <details>
      <summary>{text(people.length)}</summary>
      <p className={styles.hint} dir="auto">
        {list(people.map(({ displayName }) => displayName))}
      </p>
    </details>
  );
}
