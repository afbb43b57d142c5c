import {
  graphql,
  type PreloadedQuery,
  useFragment,
  usePaginationFragment,
  usePreloadedQuery,
} from 'react-relay/hooks';
import type { SavedMoreQuery } from '../../__generated__/SavedMoreQuery.graphql';
import type { SavedPage_thing$data, SavedPage_thing$key } from '../../__generated__/SavedPage_thing.graphql';
import type { SavedPage_viewer$key } from '../../__generated__/SavedPage_viewer.graphql';
import type { SavedPageQuery } from '../../__generated__/SavedPageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Card, Muted } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty, ListEnd } from '../../design/surfaces/States';
import { Link } from '../../router/Link';
import { queryPage } from '../../router/page';
import { messages } from './messages';
import { SaveButton } from './SaveButton';
import styles from './Saved.module.css';

const query = graphql`
  query SavedPageQuery @throwOnFieldError {
    viewer {
      ...SavedPage_viewer
    }
  }
`;

/** What the reader put aside, the latest first. */
function SavedPage({ query: loaded }: { query: PreloadedQuery<SavedPageQuery> }) {
  const found = usePreloadedQuery<SavedPageQuery>(query, loaded);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    SavedMoreQuery,
    SavedPage_viewer$key
  >(
    graphql`
      fragment SavedPage_viewer on Viewer
      @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
      @refetchable(queryName: "SavedMoreQuery") {
        savedItems(first: $first, after: $after) @connection(key: "SavedPage_savedItems") {
          edges {
            node {
              thing {
                id
                ...SavedPage_thing
              }
            }
          }
        }
      }
    `,
    found.viewer,
  );
  const things = (data.savedItems.edges ?? []).flatMap(({ node }) => node.thing ?? []);
  return (
    <Columns>
      <PageHeader title={messages.title} />
      <Muted>{messages.how}</Muted>
      {things.length === 0 ? (
        <Empty
          title={messages.emptyTitle}
          body={messages.emptyBody}
          action={<ButtonLink to="/">{messages.home}</ButtonLink>}
        />
      ) : (
        <>
          <ul className={styles.list}>
            {things.map((thing) => (
              <li key={thing.id}>
                <Thing thing={thing} />
              </li>
            ))}
          </ul>
          <ListEnd
            hasNext={hasNext}
            isLoading={isLoadingNext}
            onMore={() => loadNext(20)}
            end={messages.end}
          />
        </>
      )}
    </Columns>
  );
}

function Thing({ thing: key }: { thing: SavedPage_thing$key }) {
  const thing = useFragment(
    graphql`
      fragment SavedPage_thing on Reactable {
        __typename
        ...SaveButton_subject
        ... on Post {
          id
          heading: title
          text
          author {
            displayName
          }
        }
        ... on Comment {
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
        ... on Event {
          id
          title
          organiser {
            displayName
          }
        }
        ... on Page {
          slug
          title
          owner {
            displayName
          }
        }
      }
    `,
    key,
  );
  const { to, title, below } = shown(thing);
  return (
    <Card>
      <div className={styles.item}>
        <div className={styles.words}>
          <Link to={to} className={styles.title} dir="auto">
            {title}
          </Link>
          <Muted>{below}</Muted>
        </div>
        <SaveButton subject={thing} />
      </div>
    </Card>
  );
}

/** Where a saved thing stands, and what to call it. */
function shown(thing: SavedPage_thing$data): { to: string; title: string; below: string } {
  switch (thing.__typename) {
    case 'Post':
      return {
        to: threadAt('Post', thing.id ?? ''),
        title: thing.heading || thing.text || '',
        below: messages.by(messages.post, thing.author?.displayName ?? ''),
      };
    case 'Event':
      return {
        to: threadAt('Event', thing.id ?? ''),
        title: thing.title ?? '',
        below: messages.by(messages.event, thing.organiser?.displayName ?? ''),
      };
    case 'Page':
      return {
        to: threadAt('Page', thing.slug ?? ''),
        title: thing.title ?? '',
        below: messages.by(messages.page, thing.owner?.displayName ?? ''),
      };
    default:
      return {
        to: threadAt(thing.subject?.__typename ?? '', thing.subject?.slug ?? thing.subject?.id ?? ''),
        title: thing.text ?? '',
        below: messages.by(messages.comment, thing.author?.displayName ?? ''),
      };
  }
}

function threadAt(kind: string, key: string): string {
  const places: Readonly<Record<string, string>> = { Post: 'posts', Event: 'events', Page: 'pages' };
  return `/${places[kind] ?? 'posts'}/${encodeURIComponent(key)}`;
}

export const savedPage = queryPage<SavedPageQuery>(query, () => ({}), SavedPage);
