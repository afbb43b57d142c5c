import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { LinkPreview_preview$key } from '../../__generated__/LinkPreview_preview.graphql';
import { IconButton } from '../../design/controls/Button';
import { usePhoto } from '../../design/surfaces/usePhoto';
import { Moment } from '../../design/text/Moment';
import { Link } from '../../router/Link';
import styles from './Carried.module.css';
import { messages } from './messages';
import { useRemovePreview } from './useRemovePreview';

/** What shows of one link: a page of the web, or a thing of the network that the reader may read. */
export function LinkPreview({ textId, preview: key }: { textId: string; preview: LinkPreview_preview$key }) {
  const preview = useFragment(
    graphql`
      fragment LinkPreview_preview on LinkPreview {
        address
        host
        title
        description
        siteName
        mayRemove
        picture {
          path
          width
          height
        }
        item {
          __typename
          ... on Post {
            id
            postText: text
            publishedAt
            author {
              displayName
            }
          }
          ... on Event {
            id
            eventTitle: title
            startsAt
          }
          ... on Page {
            slug
            pageTitle: title
          }
        }
      }
    `,
    key,
  );
  const removePreview = useRemovePreview();
  const { item, picture, title, mayRemove } = preview;
  const card =
    item?.__typename === 'Post' ? (
      <Card to={`/posts/${encodeURIComponent(item.id)}`} title={messages.postOf(item.author.displayName)}>
        <p className={styles.about}>{item.postText}</p>
        <p className={styles.source}>
          <Moment at={item.publishedAt} />
        </p>
      </Card>
    ) : item?.__typename === 'Event' ? (
      <Card to={`/events/${encodeURIComponent(item.id)}`} title={item.eventTitle}>
        <p className={styles.source}>
          {messages.event} · <Moment at={item.startsAt} />
        </p>
      </Card>
    ) : item?.__typename === 'Page' ? (
      <Card to={`/pages/${encodeURIComponent(item.slug)}`} title={item.pageTitle}>
        <p className={styles.source}>{messages.page}</p>
      </Card>
    ) : title ? (
      <a className={styles.card} href={preview.address} rel="noopener noreferrer nofollow" target="_blank">
        {picture && <Picture path={picture.path} width={picture.width} height={picture.height} />}
        <span className={styles.words} dir="auto">
          <strong className={styles.title}>{title}</strong>
          {preview.description && <span className={styles.about}>{preview.description}</span>}
          <span className={styles.source}>{messages.source(preview.siteName, preview.host)}</span>
        </span>
      </a>
    ) : null;
  return (
    card && (
      <div className={styles.preview}>
        {card}
        {mayRemove && (
          <span className={styles.remove}>
            <IconButton
              icon="close"
              label={messages.remove}
              onClick={() => removePreview(textId, preview.address)}
            />
          </span>
        )}
      </div>
    )
  );
}

function Card({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  return (
    <Link to={to} className={styles.card}>
      <span className={styles.words} dir="auto">
        <strong className={styles.title}>{title}</strong>
        {children}
      </span>
    </Link>
  );
}

/** The page's own picture, decoration beside its title; its place is kept before it is here. */
function Picture({ path, width, height }: { path: string; width: number; height: number }) {
  const photo = usePhoto(path);
  return (
    <span className={styles.thumb}>
      {photo && <img src={photo} alt="" width={width} height={height} loading="lazy" decoding="async" />}
    </span>
  );
}
