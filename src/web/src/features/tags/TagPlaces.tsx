import { graphql, useFragment } from 'react-relay/hooks';
import type { TagPlaces_tag$key } from '../../__generated__/TagPlaces_tag.graphql';
import { Card, Muted, SectionTitle, Stack } from '../../design/surfaces/Card';
import { Link } from '../../router/Link';
import { messages } from './messages';
import styles from './Tags.module.css';

/** The pages that name a tag, and the threads in whose comments it stands; nothing where there are none. */
export function TagPlaces({ tag: key }: { tag: TagPlaces_tag$key }) {
  const tag = useFragment(
    graphql`
      fragment TagPlaces_tag on Tag {
        pages(first: 6) {
          nodes {
            id
            slug
            title
          }
        }
        comments(first: 6) {
          nodes {
            id
            text
            author {
              displayName
            }
            subject {
              __typename
              id
              ... on Page {
                slug
              }
            }
          }
        }
      }
    `,
    key,
  );
  const pages = tag.pages.nodes ?? [];
  const comments = tag.comments.nodes ?? [];
  return (
    <Stack gap={16}>
      {pages.length > 0 && (
        <Card>
          <SectionTitle>{messages.pages}</SectionTitle>
          <ul className={styles.list}>
            {pages.map(({ id, slug, title }) => (
              <li key={id}>
                <Link to={`/pages/${slug}`} dir="auto">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {comments.length > 0 && (
        <Card>
          <SectionTitle>{messages.comments}</SectionTitle>
          <ul className={styles.list}>
            {comments.map(
              ({ id, text, author, subject }) =>
                subject && (
                  <li key={id}>
                    <Link to={placeOf(subject)} className={styles.said} dir="auto">
                      {text}
                    </Link>
                    <Muted>
                      <bdi>{author?.displayName}</bdi>
                    </Muted>
                  </li>
                ),
            )}
          </ul>
        </Card>
      )}
    </Stack>
  );
}

function placeOf({ __typename, id, slug }: { __typename: string; id: string; slug?: string | null }): string {
  if (__typename === 'Page') return `/pages/${slug}`;
  return `/${__typename === 'Event' ? 'events' : 'posts'}/${encodeURIComponent(id)}`;
}
