import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { TagPageQuery } from '../../__generated__/TagPageQuery.graphql';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty } from '../../design/surfaces/States';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { messages } from './messages';
import { TagLevel } from './TagLevel';
import { TagPlaces } from './TagPlaces';
import { TagPosts } from './TagPosts';

const query = graphql`
  query TagPageQuery($name: String!) @throwOnFieldError {
    tag(name: $name) {
      id
      name
      postCount
      ...TagLevel_tag
      ...TagPlaces_tag
      ...TagPosts_tag
    }
  }
`;

/** What stands under a tag. */
function TagPage({ query: loaded, place }: { query: PreloadedQuery<TagPageQuery>; place: Place }) {
  const { tag } = usePreloadedQuery<TagPageQuery>(query, loaded);
  if (!tag)
    return (
      <Columns>
        <PageHeader title={messages.title(place.params.tag ?? '')} />
        <Empty title={messages.noTag} body={messages.noTagBody} />
      </Columns>
    );
  return (
    <Columns aside={<TagPlaces tag={tag} />}>
      <PageHeader
        title={messages.title(tag.name)}
        kicker={tag.postCount > 0 && messages.count(tag.postCount)}
      >
        <TagLevel tag={tag} />
      </PageHeader>
      <TagPosts key={tag.id} tag={tag} />
    </Columns>
  );
}

export const tagPage = queryPage<TagPageQuery>(query, ({ params }) => ({ name: params.tag ?? '' }), TagPage);
