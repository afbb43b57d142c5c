import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { SkillPageQuery } from '../../__generated__/SkillPageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Wide } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty } from '../../design/surfaces/States';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { messages } from './messages';
import { PeopleGrid } from './PeopleGrid';

const query = graphql`
  query SkillPageQuery($skill: String!) @throwOnFieldError {
    peopleWithSkill(skill: $skill, first: 50) {
      nodes {
        ...PeopleGrid_people
      }
    }
  }
`;

/** Who can be asked about something. */
function SkillPage({ query: loaded, place }: { query: PreloadedQuery<SkillPageQuery>; place: Place }) {
  const people = usePreloadedQuery<SkillPageQuery>(query, loaded).peopleWithSkill.nodes ?? [];
  return (
    <Wide>
      <PageHeader title={messages.withSkill(place.params.skill ?? '')}>
        <ButtonLink small to="/people">
          {messages.everybody}
        </ButtonLink>
      </PageHeader>
      {people.length === 0 ? (
        <Empty
          title={messages.none}
          body={messages.noSkillBody}
          action={<ButtonLink to="/people">{messages.everybody}</ButtonLink>}
        />
      ) : (
        <PeopleGrid people={people} />
      )}
    </Wide>
  );
}

export const skillPage = queryPage<SkillPageQuery>(
  query,
  ({ params }) => ({ skill: params.skill ?? '' }),
  SkillPage,
);
