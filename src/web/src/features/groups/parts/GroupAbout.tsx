import { graphql, useFragment } from 'react-relay/hooks';
import type {
  GroupAbout_group$data,
  GroupAbout_group$key,
} from '../../../__generated__/GroupAbout_group.graphql';
import { Facts } from '../../../design/figures/Facts';
import { Badge } from '../../../design/surfaces/Badge';
import { Card, Muted, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { dateOnly } from '../../../design/text/dates';
import { messages as carried } from '../../carried/origin/messages';
import { PersonLine } from '../../people/PersonLine';
import styles from '../Groups.module.css';
import { messages as groups } from '../messages';
import { messages } from './messages';

/** What a group is for, how it works, and for its readers who answers for it. */
export function GroupAbout({ group: key }: { group: GroupAbout_group$key }) {
  const group = useFragment(
    graphql`
      fragment GroupAbout_group on Group {
        description
        privacy
        history
        posting
        state
        createdAt
        origin {
          networkName
          importedAt
        }
        isEverybody
        isMandatory
        isOfficial
        rule {
          __typename
        }
        responsibleMembers {
          role
          person {
            id
            ...PersonLine_person
          }
        }
      }
    `,
    key,
  );
  return (
    <>
      <Card aria-labelledby="purpose">
        <Stack>
          <SectionTitle id="purpose">{messages.purpose}</SectionTitle>
          <p dir="auto">{group.description}</p>
        </Stack>
      </Card>
      {group.responsibleMembers && <Responsible members={group.responsibleMembers} />}
      <Card aria-labelledby="facts">
        <Stack>
          <SectionTitle id="facts">{messages.facts}</SectionTitle>
          <Facts facts={factsOf(group)} />
        </Stack>
      </Card>
    </>
  );
}

function Responsible({ members }: { members: NonNullable<GroupAbout_group$data['responsibleMembers']> }) {
  return (
    <Card aria-labelledby="responsible">
      <Stack>
        <SectionTitle id="responsible">{messages.responsible}</SectionTitle>
        {members.length === 0 ? (
          <Muted>{messages.nobody}</Muted>
        ) : (
          <ul className={styles.members}>
            {members.map(({ role, person }) => (
              <li key={person.id}>
                <PersonLine person={person} />
                <Badge tone="brand">{groups.roles[role] ?? role}</Badge>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}

function factsOf(group: GroupAbout_group$data): [string, string][] {
  const who = group.isEverybody ? groups.everybody : (groups.privacyLong[group.privacy] ?? group.privacy);
  const facts: [string, string][] = [
    [messages.who, who],
    [messages.posting, messages.postings[group.posting] ?? group.posting],
  ];
  if (!group.isEverybody) facts.push([messages.belonging, belonging(group)]);
  if (group.privacy !== 'OPEN')
    facts.push([messages.history, messages.histories[group.history] ?? group.history]);
  if (group.isOfficial) facts.push([messages.official, messages.isOfficial]);
  facts.push([messages.life, messages.states[group.state] ?? group.state]);
  facts.push([messages.created, dateOnly(group.createdAt)]);
  if (group.origin) {
    const { networkName, importedAt } = group.origin;
    facts.push([messages.origin, carried.cameFrom(networkName, dateOnly(importedAt))]);
  }
  return facts;
}

function belonging({ rule, isMandatory }: GroupAbout_group$data): string {
  if (!rule) return messages.byHand;
  return isMandatory ? messages.mandatory : messages.byRule;
}
