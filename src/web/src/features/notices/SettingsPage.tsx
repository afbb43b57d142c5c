import { graphql, type PreloadedQuery, useMutation, usePreloadedQuery } from 'react-relay/hooks';
import type { RecordSourceSelectorProxy } from 'relay-runtime';
import type { SettingsPageOnMutation } from '../../__generated__/SettingsPageOnMutation.graphql';
import type { SettingsPageQuery } from '../../__generated__/SettingsPageQuery.graphql';
import type {
  SettingsPageSaveMutation,
  SettingsPageSaveMutation$variables,
} from '../../__generated__/SettingsPageSaveMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Choice } from '../../design/controls/Field';
import { Card, Muted, Row, Stack } from '../../design/surfaces/Card';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { queryPage } from '../../router/page';
import { SettingsFrame } from '../settings/SettingsFrame';
import { messages, reasonName } from './messages';
import styles from './Notices.module.css';
import { ReasonTable } from './ReasonTable';

const query = graphql`
  query SettingsPageQuery @throwOnFieldError {
    viewer {
      notificationSettings {
        isMailOn
        isDigestMailed
        hidesTextInMail
        mailFor
        switchedOff {
          reason
          scope {
            kind
            thread {
              __typename
              id
              ... on Post {
                heading: title
                text
              }
              ... on Event {
                title
              }
              ... on Page {
                title
              }
            }
            group {
              id
              name
            }
            person {
              id
              displayName
            }
            tag {
              id
              name
            }
          }
        }
      }
    }
  }
`;

type Settings = SettingsPageQuery['response']['viewer']['notificationSettings'];
type SwitchedOff = Settings['switchedOff'][number];

/** What reaches the reader's mailbox, and what they have switched off. Each choice is saved as it is made. */
function SettingsPage({ query: loaded }: { query: PreloadedQuery<SettingsPageQuery> }) {
  const settings = usePreloadedQuery<SettingsPageQuery>(query, loaded).viewer.notificationSettings;
  const [save] = useMutation<SettingsPageSaveMutation>(graphql`
    mutation SettingsPageSaveMutation($input: UpdateNotificationSettingsInput!) {
      updateNotificationSettings(input: $input) {
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
  const change = (input: SettingsPageSaveMutation$variables['input']) => {
    const show = (store: RecordSourceSelectorProxy) => {
      const kept = store.getRoot().getLinkedRecord('viewer')?.getLinkedRecord('notificationSettings');
      for (const [name, value] of Object.entries(input))
        if (name !== 'offReasons') kept?.setValue(value, name);
      if (input.offReasons) showOff(store, input.offReasons);
    };
    save({
      variables: { input },
      optimisticUpdater: show,
      updater: (store, answer) => {
        if (!answer?.updateNotificationSettings.errors?.length) show(store);
      },
      onCompleted: ({ updateNotificationSettings }) =>
        toast(refusalText(updateNotificationSettings.errors) ?? messages.saved),
      onError: (error) => toast(failureText(error)),
    });
  };
  const off = settings.switchedOff.filter(({ scope }) => !scope.kind).map(({ reason }) => reason);
  return (
    <SettingsFrame title={messages.settingsTitle}>
      <Muted>{messages.settingsIntro}</Muted>
      <Card>
        <Stack gap={16}>
          <fieldset className={styles.choices}>
            <legend>{messages.mail}</legend>
            <Choice
              type="checkbox"
              label={messages.mailOn}
              detail={messages.mailOnDetail}
              checked={settings.isMailOn}
              onChange={({ target }) => change({ isMailOn: target.checked })}
            />
            <Choice
              type="checkbox"
              label={messages.digest}
              detail={messages.digestDetail}
              disabled={!settings.isMailOn}
              checked={settings.isDigestMailed}
              onChange={({ target }) => change({ isDigestMailed: target.checked })}
            />
            <Choice
              type="checkbox"
              label={messages.hidesText}
              detail={messages.hidesTextDetail}
              disabled={!settings.isMailOn}
              checked={settings.hidesTextInMail}
              onChange={({ target }) => change({ hidesTextInMail: target.checked })}
            />
          </fieldset>
        </Stack>
      </Card>
      <Card>
        <Stack gap={12}>
          <h2 className={styles.heading}>{messages.tell}</h2>
          <Muted>{messages.tellDetail}</Muted>
          {messages.groups.map(({ title, reasons }) => (
            <ReasonTable
              key={title}
              title={title}
              reasons={reasons}
              off={off}
              mailFor={settings.isMailOn ? settings.mailFor : null}
              onOff={(offReasons) => change({ offReasons })}
              onMail={(mailFor) => change({ mailFor })}
            />
          ))}
        </Stack>
      </Card>
      <SwitchedOffList list={settings.switchedOff} />
    </SettingsFrame>
  );
}

/** Shows exactly these reasons as switched off for everything; what is switched off for one thing stays. */
function showOff(store: RecordSourceSelectorProxy, reasons: readonly string[]) {
  const kept = store.getRoot().getLinkedRecord('viewer')?.getLinkedRecord('notificationSettings');
  const ofThings = (kept?.getLinkedRecords('switchedOff') ?? []).filter((off) =>
    off.getLinkedRecord('scope')?.getValue('kind'),
  );
  const everywhere = reasons.map((reason) => {
    const id = `client:switchedOff:${reason}`;
    const off = store.get(id) ?? store.create(id, 'SwitchedOff');
    const scope = store.get(`${id}:scope`) ?? store.create(`${id}:scope`, 'NoticeScope');
    for (const field of ['kind', 'thread', 'group', 'person']) scope.setValue(null, field);
    return off.setValue(reason, 'reason').setLinkedRecord(scope, 'scope');
  });
  kept?.setLinkedRecords([...everywhere, ...ofThings], 'switchedOff');
}

function SwitchedOffList({ list }: { list: readonly SwitchedOff[] }) {
  const [turnOn] = useMutation<SettingsPageOnMutation>(graphql`
    mutation SettingsPageOnMutation($input: TurnOnNoticesInput!) {
      turnOnNotices(input: $input) {
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
  return (
    <Card>
      <Stack gap={12}>
        <h2 className={styles.heading}>{messages.off}</h2>
        {list.length === 0 && <Muted>{messages.offNone}</Muted>}
        {list.map(({ reason, scope }, index) => {
          const thing = scope.thread ?? scope.group ?? scope.person ?? scope.tag;
          return (
            <Row key={`${reason} ${thing?.id}`} spread>
              <span dir="auto">{messages.offFor(reasonName(reason), nameOf(scope))}</span>
              <Button
                small
                onClick={() =>
                  turnOn({
                    variables: { input: { reason, thingId: thing?.id } },
                    updater: (store, answer) => {
                      if (answer?.turnOnNotices.errors?.length) return;
                      const kept = store
                        .getRoot()
                        .getLinkedRecord('viewer')
                        ?.getLinkedRecord('notificationSettings');
                      const left = (kept?.getLinkedRecords('switchedOff') ?? []).filter(
                        (_, at) => at !== index,
                      );
                      kept?.setLinkedRecords(left, 'switchedOff');
                    },
                    onCompleted: ({ turnOnNotices }) =>
                      toast(refusalText(turnOnNotices.errors) ?? messages.saved),
                    onError: (error) => toast(failureText(error)),
                  })
                }
              >
                {messages.turnOn}
              </Button>
            </Row>
          );
        })}
      </Stack>
    </Card>
  );
}

function nameOf({ thread, group, person, tag }: SwitchedOff['scope']): string {
  if (thread?.__typename === 'Post') return thread.heading ?? thread.text ?? '';
  if (tag) return `#${tag.name}`;
  return thread?.title ?? group?.name ?? person?.displayName ?? messages.everywhere;
}

export const settingsPage = queryPage<SettingsPageQuery>(query, () => ({}), SettingsPage);
