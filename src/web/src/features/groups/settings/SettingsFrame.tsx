import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { SettingsFrame_group$key } from '../../../__generated__/SettingsFrame_group.graphql';
import { TabLink, Tabs } from '../../../design/controls/Tabs';
import { Columns } from '../../../design/surfaces/Columns';
import { PageHeader } from '../../../design/surfaces/PageHeader';
import { Link } from '../../../router/Link';
import { messages } from './messages';

/** What all parts of a group's settings stand in; each shows the parts that the reader may go to. */
export function SettingsFrame({
  group: key,
  isOfCompany,
  title,
  children,
}: {
  group: SettingsFrame_group$key;
  /** Whether the reader speaks for the company: an administrator, or communications. */
  isOfCompany?: boolean;
  title: string;
  children: ReactNode;
}) {
  const group = useFragment(
    graphql`
      fragment SettingsFrame_group on Group {
        slug
        name
        isEverybody
        mayManage
        mayModerate
      }
    `,
    key,
  );
  const path = `/groups/${group.slug}`;
  const settings = `${path}/settings`;
  return (
    <Columns>
      <PageHeader
        title={title}
        tab={messages.of(group.name)}
        kicker={
          <Link to={path} dir="auto">
            {group.name}
          </Link>
        }
      />
      <Tabs label={messages.sections}>
        {(group.mayManage || isOfCompany) && <TabLink to={settings}>{messages.general}</TabLink>}
        {(group.mayManage || group.mayModerate) && !group.isEverybody && (
          <TabLink to={`${settings}/members`}>{messages.members}</TabLink>
        )}
        {group.mayManage && !group.isEverybody && <TabLink to={`${settings}/rule`}>{messages.rule}</TabLink>}
      </Tabs>
      {children}
    </Columns>
  );
}
