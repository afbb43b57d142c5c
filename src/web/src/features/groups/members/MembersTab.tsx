import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { MembersTabQuery } from '../../../__generated__/MembersTabQuery.graphql';
import { NotFound } from '../../../design/surfaces/States';
import type { Place } from '../../../router/match';
import { queryPage } from '../../../router/page';
import { SettingsFrame } from '../settings/SettingsFrame';
import { Banned } from './Banned';
import { Invitations } from './Invitations';
import { MemberRows } from './MemberRows';
import { messages } from './messages';
import { Requests } from './Requests';
import { useReload } from './useReload';

const query = graphql`
  query MembersTabQuery($slug: String!) @throwOnFieldError {
    viewer {
      roles
      person {
        id
      }
    }
    groupBySlug(slug: $slug) {
      mayModerate
      isEverybody
      privacy
      ...SettingsFrame_group
      ...Requests_group
      ...Invitations_group
      ...MemberRows_group
      ...Banned_group
    }
  }
`;

/** Who is in a group and who wants to be, for those who keep order in it. */
function MembersTab({ query: loaded, place }: { query: PreloadedQuery<MembersTabQuery>; place: Place }) {
  const { viewer, groupBySlug: group } = usePreloadedQuery<MembersTabQuery>(query, loaded);
  const reload = useReload<MembersTabQuery>(query, { slug: place.params.slug ?? '' });
  if (!group?.mayModerate || group.isEverybody) return <NotFound />;
  const isOfCompany = viewer.roles.includes('ADMIN') || viewer.roles.includes('COMMS');
  return (
    <SettingsFrame group={group} isOfCompany={isOfCompany} title={messages.title}>
      {group.privacy === 'CLOSED' && <Requests group={group} onChanged={reload} />}
      <MemberRows group={group} viewerId={viewer.person.id} onChanged={reload} />
      <Invitations group={group} onChanged={reload} />
      <Banned group={group} onChanged={reload} />
    </SettingsFrame>
  );
}

export const membersTab = queryPage<MembersTabQuery>(
  query,
  ({ params }) => ({ slug: params.slug ?? '' }),
  MembersTab,
);
