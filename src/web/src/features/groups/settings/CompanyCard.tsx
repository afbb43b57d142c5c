import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CompanyCard_group$key } from '../../../__generated__/CompanyCard_group.graphql';
import type { CompanyCardMandatoryMutation } from '../../../__generated__/CompanyCardMandatoryMutation.graphql';
import type { CompanyCardOfficialMutation } from '../../../__generated__/CompanyCardOfficialMutation.graphql';
import type { CompanyCardUnmarkMutation } from '../../../__generated__/CompanyCardUnmarkMutation.graphql';
import type { CompanyCardVoluntaryMutation } from '../../../__generated__/CompanyCardVoluntaryMutation.graphql';
import { Button } from '../../../design/controls/Button';
import { useDeed } from '../../../design/controls/useDeed';
import { Badge } from '../../../design/surfaces/Badge';
import { Card, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { messages } from './messages';
import styles from './Settings.module.css';

/** What the company decides about a group and not its owners: who speaks for it, and who cannot leave. */
export function CompanyCard({ group: key, mayDecide }: { group: CompanyCard_group$key; mayDecide: boolean }) {
  const group = useFragment(
    graphql`
      fragment CompanyCard_group on Group {
        id
        isOfficial
        isMandatory
        rule {
          match
        }
      }
    `,
    key,
  );
  const [mark, isMarking] = useDeed<CompanyCardOfficialMutation>(graphql`
    mutation CompanyCardOfficialMutation($input: MarkGroupOfficialInput!) {
      done: markGroupOfficial(input: $input) {
        group {
          isOfficial
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
  const [unmark, isUnmarking] = useDeed<CompanyCardUnmarkMutation>(graphql`
    mutation CompanyCardUnmarkMutation($input: UnmarkGroupOfficialInput!) {
      done: unmarkGroupOfficial(input: $input) {
        group {
          isOfficial
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
  const [bind, isBinding] = useDeed<CompanyCardMandatoryMutation>(graphql`
    mutation CompanyCardMandatoryMutation($input: MakeGroupMandatoryInput!) {
      done: makeGroupMandatory(input: $input) {
        group {
          isMandatory
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
  const [free, isFreeing] = useDeed<CompanyCardVoluntaryMutation>(graphql`
    mutation CompanyCardVoluntaryMutation($input: MakeGroupVoluntaryInput!) {
      done: makeGroupVoluntary(input: $input) {
        group {
          isMandatory
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
  const variables = { input: { groupId: group.id } };
  return (
    <Card aria-labelledby="company">
      <Stack>
        <SectionTitle id="company">{messages.company}</SectionTitle>
        <Switch name={messages.official} hint={messages.officialHint} isOn={group.isOfficial}>
          {mayDecide && (
            <Button
              disabled={isMarking || isUnmarking}
              onClick={() => (group.isOfficial ? unmark : mark)(variables, messages.saved)}
            >
              {group.isOfficial ? messages.unmarkOfficial : messages.markOfficial}
            </Button>
          )}
        </Switch>
        <Switch
          name={messages.mandatory}
          hint={group.rule || group.isMandatory ? messages.mandatoryHint : messages.needsRule}
          isOn={group.isMandatory}
        >
          {mayDecide && (group.rule || group.isMandatory) && (
            <Button
              disabled={isBinding || isFreeing}
              onClick={() => (group.isMandatory ? free : bind)(variables, messages.saved)}
            >
              {group.isMandatory ? messages.makeVoluntary : messages.makeMandatory}
            </Button>
          )}
        </Switch>
        {!mayDecide && <p className={styles.hint}>{messages.onlyCompany}</p>}
      </Stack>
    </Card>
  );
}

function Switch({
  name,
  hint,
  isOn,
  children,
}: {
  name: string;
  hint: string;
  isOn: boolean;
  children: ReactNode;
}) {
  return (
    <div className={styles.switch}>
      <div>
        <p className={styles.strong}>
          {name} <Badge tone={isOn ? 'brand' : 'neutral'}>{isOn ? messages.yes : messages.no}</Badge>
        </p>
        <p className={styles.hint}>{hint}</p>
      </div>
      {children}
    </div>
  );
}
