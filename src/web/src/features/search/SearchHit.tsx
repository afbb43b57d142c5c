import { graphql, useFragment } from 'react-relay/hooks';
import type { SearchHit_hit$data, SearchHit_hit$key } from '../../__generated__/SearchHit_hit.graphql';
import { Avatar } from '../../design/surfaces/Avatar';
import { Moment } from '../../design/text/Moment';
import { Link } from '../../router/Link';
import { Marked } from './Marked';
import { messages } from './messages';
import styles from './Search.module.css';

/** One thing that was found: what it is, the part that shows why, whose it is. */
export function SearchHit({ hit: key }: { hit: SearchHit_hit$key }) {
  const hit = useFragment(
    graphql`
      fragment SearchHit_hit on SearchHit {
        type
        title
        titleHighlights {
          start
          length
        }
        snippet {
          text
          highlights {
            start
            length
          }
        }
        writtenAt
        person {
          handle
          displayName
          photoUrl
          title
        }
        thing {
          __typename
          ... on Post {
            id
          }
          ... on Event {
            id
          }
          ... on Page {
            slug
          }
          ... on Comment {
            subject {
              __typename
              ... on Post {
                id
                heading: title
              }
              ... on Event {
                id
                title
              }
              ... on Page {
                slug
                title
              }
            }
          }
        }
      }
    `,
    key,
  );
  const address = addressOf(hit);
  const heading = hit.title ? (
    <Marked text={hit.title} ranges={hit.titleHighlights} />
  ) : (
    (titleOf(hit) ?? messages.one[hit.type])
  );
  return (
    <article className={styles.hit}>
      <Avatar name={hit.person?.displayName ?? ''} photoUrl={hit.person?.photoUrl ?? null} size={40} />
      <div className={styles.words}>
        <h2 className={styles.heading} dir="auto">
          {address ? <Link to={address}>{heading}</Link> : heading}
        </h2>
        {hit.snippet.text && (
          <p className={styles.snippet} dir="auto">
            <Marked text={hit.snippet.text} ranges={hit.snippet.highlights} />
          </p>
        )}
        <p className={styles.foot}>
          {messages.one[hit.type]}
          {hit.type !== 'PERSON' && (
            <>
              {hit.person && ` · ${hit.person.displayName}`} · <Moment at={hit.writtenAt} />
            </>
          )}
        </p>
      </div>
    </article>
  );
}

function titleOf({ thing }: SearchHit_hit$data): string | null | undefined {
  if (thing?.__typename !== 'Comment') return null;
  const { subject } = thing;
  return subject && 'heading' in subject
    ? subject.heading
    : subject && 'title' in subject
      ? subject.title
      : null;
}

function addressOf({ thing, person, type }: SearchHit_hit$data): string | null {
  if (type === 'PERSON') return person ? `/people/${person.handle}` : null;
  const where = thing?.__typename === 'Comment' ? thing.subject : thing;
  switch (where?.__typename) {
    case 'Post':
      return `/posts/${encodeURIComponent(where.id)}`;
    case 'Event':
      return `/events/${encodeURIComponent(where.id)}`;
    case 'Page':
      return `/pages/${where.slug}`;
    default:
      return null;
  }
}
