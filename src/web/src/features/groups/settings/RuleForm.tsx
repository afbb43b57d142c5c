import { type FormEvent, useRef, useState } from 'react';
import { fetchQuery, graphql, useFragment, useMutation, useRelayEnvironment } from 'react-relay/hooks';
import type { RuleForm_group$key } from '../../../__generated__/RuleForm_group.graphql';
import type {
  GroupRuleInput,
  RuleFormPreviewQuery,
} from '../../../__generated__/RuleFormPreviewQuery.graphql';
import type { RuleFormRemoveMutation } from '../../../__generated__/RuleFormRemoveMutation.graphql';
import type { RuleFormSaveMutation } from '../../../__generated__/RuleFormSaveMutation.graphql';
import { Button } from '../../../design/controls/Button';
import { TextAreaField } from '../../../design/controls/Field';
import { useDeed } from '../../../design/controls/useDeed';
import { Notice } from '../../../design/surfaces/Badge';
import { Card, Muted, Row, SectionTitle } from '../../../design/surfaces/Card';
import { failureText, refusalText } from '../../../relay/refusal';
import { list } from '../../../words/locale';
import { Choices } from './Choices';
import { linesOf, useManagers } from './managers';
import { messages } from './messages';
import styles from './Settings.module.css';

const preview = graphql`
  query RuleFormPreviewQuery($rule: GroupRuleInput!) {
    previewGroupRule(rule: $rule) {
      personCount
      sample {
        id
        displayName
      }
    }
  }
`;

/** The rule by which people belong to a group; whom it fits is shown before it is saved. */
export function RuleForm({ group: key }: { group: RuleForm_group$key }) {
  const group = useFragment(
    graphql`
      fragment RuleForm_group on Group {
        id
        rule {
          match
          departments
          offices
          managers {
            id
            handle
          }
        }
      }
    `,
    key,
  );
  const [save, isSaving] = useMutation<RuleFormSaveMutation>(graphql`
    mutation RuleFormSaveMutation($input: SetGroupRuleInput!) {
      setGroupRule(input: $input) {
        group {
          ...RuleForm_group
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
  const [remove, isRemoving] = useDeed<RuleFormRemoveMutation>(graphql`
    mutation RuleFormRemoveMutation($input: RemoveGroupRuleInput!) {
      done: removeGroupRule(input: $input) {
        group {
          ...RuleForm_group
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
  const environment = useRelayEnvironment();
  const managersNamed = useManagers();
  const form = useRef<HTMLFormElement>(null);
  const [told, setTold] = useState<{ tone: 'good' | 'danger' | 'neutral'; text: string }>();
  const { rule } = group;

  const tellFault = (error: Error) => setTold({ tone: 'danger', text: failureText(error) });
  /** Does something with the rule that the form says, or tells which manager is not found. */
  const withRule = async (act: (rule: GroupRuleInput) => unknown) => {
    if (!form.current) return;
    const fields = new FormData(form.current);
    try {
      const managers = await managersNamed(linesOf(fields.get('managers')));
      if ('missing' in managers) return setTold({ tone: 'danger', text: messages.nobody(managers.missing) });
      await act({
        match: fields.get('match') === 'ANY' ? 'ANY' : 'ALL',
        departments: linesOf(fields.get('departments')),
        offices: linesOf(fields.get('offices')),
        managerIds: managers.ids,
      });
    } catch (error) {
      tellFault(error as Error);
    }
  };
  const look = async (wanted: GroupRuleInput) => {
    const found = await fetchQuery<RuleFormPreviewQuery>(
      environment,
      preview,
      { rule: wanted },
      { fetchPolicy: 'network-only' },
    ).toPromise();
    if (!found) return;
    const { personCount, sample } = found.previewGroupRule;
    const names = list(sample.map(({ displayName }) => displayName));
    const text = personCount > 0 ? messages.fits(personCount, names) : messages.fitsNobody;
    setTold({ tone: 'neutral', text });
  };
  const send = (wanted: GroupRuleInput) =>
    save({
      variables: { input: { groupId: group.id, rule: wanted } },
      onCompleted: ({ setGroupRule: { errors } }) => {
        const refused = refusalText(errors);
        setTold(refused ? { tone: 'danger', text: refused } : { tone: 'good', text: messages.ruleSaved });
      },
      onError: tellFault,
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void withRule(send);
  };
  return (
    <Card aria-labelledby="rule">
      <form ref={form} onSubmit={submit} className={styles.form} key={rule ? 'ruled' : 'free'}>
        <SectionTitle id="rule">{messages.rule}</SectionTitle>
        <Muted>{messages.ruleIntro}</Muted>
        {!rule && <Muted>{messages.noRule}</Muted>}
        <TextAreaField
          label={messages.departments}
          hint={messages.onePerLine}
          name="departments"
          rows={2}
          defaultValue={rule?.departments.join('\n')}
        />
        <TextAreaField
          label={messages.offices}
          hint={messages.onePerLine}
          name="offices"
          rows={2}
          defaultValue={rule?.offices.join('\n')}
        />
        <TextAreaField
          label={messages.managers}
          hint={messages.managersHint}
          name="managers"
          rows={2}
          spellCheck={false}
          defaultValue={rule?.managers.map(({ handle }) => handle).join('\n')}
        />
        <Choices
          legend={messages.match}
          isLegendShown
          name="match"
          of={messages.matches}
          initially={rule?.match ?? 'ALL'}
        />
        <div aria-live="polite">{told && <Notice tone={told.tone}>{told.text}</Notice>}</div>
        <Row>
          <Button type="submit" look="primary" disabled={isSaving}>
            {messages.saveRule}
          </Button>
          <Button onClick={() => void withRule(look)}>{messages.try}</Button>
          {rule && (
            <Button
              look="quiet"
              disabled={isRemoving}
              title={messages.removeRuleBody}
              onClick={() => remove({ input: { groupId: group.id } }, messages.ruleRemoved)}
            >
              {messages.removeRule}
            </Button>
          )}
        </Row>
      </form>
    </Card>
  );
}
