import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { RuleTabQuery } from '../../../__generated__/RuleTabQuery.graphql';
import { NotFound } from '../../../design/surfaces/States';
import type { Place } from '../../../router/match';
import { queryPage } from '../../../router/page';
import { messages } from './messages';
import { RuleChanges } from './RuleChanges';
import { RuleForm } from './RuleForm';
import { SettingsFrame } from './SettingsFrame';

const query = graphql`
  query RuleTabQuery($slug: String!) @throwOnFieldError {
    groupBySlug(slug: $slug) {
      mayManage
      isEverybody
      ...SettingsFrame_group
      ...RuleForm_group
      ...RuleChanges_group
    }
  }
`;

/** Who belongs to a group by what the directory says, and what that did. */
function RuleTab({ query: loaded }: { query: PreloadedQuery<RuleTabQuery>; place: Place }) {
  const { groupBySlug: group } = usePreloadedQuery<RuleTabQuery>(query, loaded);
  if (!group?.mayManage || group.isEverybody) return <NotFound />;
  return (
    <SettingsFrame group={group} title={messages.rule}>
      <RuleForm group={group} />
      <RuleChanges group={group} />
    </SettingsFrame>
  );
}

export const ruleTab = queryPage<RuleTabQuery>(query, ({ params }) => ({ slug: params.slug ?? '' }), RuleTab);
