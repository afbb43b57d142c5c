import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { GeneralTabQuery } from '../../../__generated__/GeneralTabQuery.graphql';
import { NotFound } from '../../../design/surfaces/States';
import { queryPage } from '../../../router/page';
import { AboutForm } from './AboutForm';
import { AudienceForm } from './AudienceForm';
import { CompanyCard } from './CompanyCard';
import { LifeCard } from './LifeCard';
import { messages } from './messages';
import { PostingForm } from './PostingForm';
import { SettingsFrame } from './SettingsFrame';

const query = graphql`
  query GeneralTabQuery($slug: String!) @throwOnFieldError {
    viewer {
      roles
    }
    groupBySlug(slug: $slug) {
      mayManage
      isEverybody
      ...SettingsFrame_group
      ...AboutForm_group
      ...PostingForm_group
      ...AudienceForm_group
      ...LifeCard_group
      ...CompanyCard_group
    }
  }
`;

/** What a group is: for its owners, and as far as the company decides for administrators and communications. */
function GeneralTab({ query: loaded }: { query: PreloadedQuery<GeneralTabQuery> }) {
  const { viewer, groupBySlug: group } = usePreloadedQuery<GeneralTabQuery>(query, loaded);
  const isOfCompany = viewer.roles.includes('ADMIN') || viewer.roles.includes('COMMS');
  if (!group || !(group.mayManage || isOfCompany)) return <NotFound />;
  const mayRestore = group.mayManage || viewer.roles.includes('ADMIN');
  return (
    <SettingsFrame group={group} isOfCompany={isOfCompany} title={messages.settings}>
      {group.mayManage && (
        <>
          <AboutForm group={group} />
          <PostingForm group={group} />
          {!group.isEverybody && <AudienceForm group={group} />}
        </>
      )}
      <LifeCard group={group} mayRestore={mayRestore} />
      <CompanyCard group={group} mayDecide={isOfCompany} />
    </SettingsFrame>
  );
}

export const generalTab = queryPage<GeneralTabQuery>(
  query,
  ({ params }) => ({ slug: params.slug ?? '' }),
  GeneralTab,
);
