import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type {
  NoticeItem_notice$data,
  NoticeItem_notice$key,
} from '../../__generated__/NoticeItem_notice.graphql';
import type { NoticeItemOffMutation } from '../../__generated__/NoticeItemOffMutation.graphql';
import { Icon } from '../../design/brand/Icon';
import { Button } from '../../design/controls/Button';
import { Details } from '../../design/figures/Details';
import { Avatar } from '../../design/surfaces/Avatar';
import { Badge } from '../../design/surfaces/Badge';
import { toast } from '../../design/surfaces/Toasts';
import { Moment } from '../../design/text/Moment';
import { failureText, refusalText } from '../../relay/refusal';
import { Link } from '../../router/Link';
import { InvitationAnswer } from '../joining/InvitationAnswer';
import { messages } from './messages';
import styles from './Notices.module.css';
import { useMarkRead } from './useMarkRead';

/** One thing that concerns the reader: who, what, where; why it is told, and the switch that ends it. */
export function NoticeItem({ notice: key }: { notice: NoticeItem_notice$key }) {
  const notice = useFragment(
    graphql`
      fragment NoticeItem_notice on Notice {
        id
        reason
        readAt
        latestAt
        why
        actorCount
        actors {
          id
          displayName
          photoUrl
        }
        thread {
          __typename
          ... on Post {
            id
            heading: title
            text
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
        item {
          __typename
          ... on Comment {
            text
          }
        }
        group {
          slug
          name
        }
        invitation {
          groupId
          groupName
        }
      }
    `,
    key,
  );
  const [turnOff, isTurningOff] = useMutation<NoticeItemOffMutation>(graphql`
    mutation NoticeItemOffMutation($input: TurnOffNoticeInput!) {
      turnOffNotice(input: $input) {
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  const markRead = useMarkRead();
  const [first] = notice.actors;
  const address = addressOf(notice);
  const words = excerptOf(notice);
  const sentence = sentenceOf(notice);
  const read = () => notice.readAt === null && markRead([notice.id]);
  return (
    <li className={styles.item} data-unread={notice.readAt === null || undefined} data-notice={notice.id}>
      {first ? (
        <Avatar name={first.displayName} photoUrl={first.photoUrl} size={40} />
      ) : (
        <span className={styles.house}>
          <Icon name="home" />
        </span>
      )}
      <div className={styles.body}>
        <p className={styles.sentence}>
          {address ? (
            <Link to={address} className={styles.to} onClick={read} dir="auto">
              {sentence}
            </Link>
          ) : (
            <span className={styles.to} tabIndex={-1} dir="auto">
              {sentence}
            </span>
          )}
          {notice.readAt === null && <Badge tone="brand">{messages.new}</Badge>}
        </p>
        {words && (
          <p className={styles.words} dir="auto">
            {words}
          </p>
        )}
        {notice.invitation && (
          <div className={styles.answer}>
            <InvitationAnswer {...notice.invitation} onAnswered={read} />
          </div>
        )}
        <div className={styles.foot}>
          <Moment at={notice.latestAt} />
          {notice.readAt === null && (
            <button type="button" className={styles.quiet} onClick={read}>
              {messages.markOne}
            </button>
          )}
          <Details summary={messages.why}>
            <p>{notice.why}</p>
            <Button
              small
              disabled={isTurningOff}
              onClick={() =>
                turnOff({
                  variables: { input: { noticeId: notice.id } },
                  onCompleted: ({ turnOffNotice }) =>
                    toast(refusalText(turnOffNotice.errors) ?? messages.turnedOff),
                  onError: (error) => toast(failureText(error)),
                })
              }
            >
              {messages.turnOff}
            </Button>
          </Details>
        </div>
      </div>
    </li>
  );
}

/** Who did what: "Ana and 6 others commented"; or what happened, where the network did it. */
export function sentenceOf({
  actors,
  actorCount,
  reason,
}: Pick<NoticeItem_notice$data, 'actors' | 'actorCount' | 'reason'>): string {
  const [first, second] = actors;
  const did = messages.did[reason];
  if (!first || !did) return messages.happened[reason] ?? messages.something;
  const who =
    second && actorCount === 2
      ? messages.two(first.displayName, second.displayName)
      : messages.many(first.displayName, actorCount - 1);
  return did(who, actorCount);
}

/** Where to go: to the thread, to the group, or to where the reader answers. */
function addressOf({
  thread,
  group,
  reason,
}: Pick<NoticeItem_notice$data, 'thread' | 'group' | 'reason'>): string | null {
  if (thread?.__typename === 'Post') return `/posts/${encodeURIComponent(thread.id)}`;
  if (thread?.__typename === 'Event') return `/events/${encodeURIComponent(thread.id)}`;
  if (thread?.__typename === 'Page') return `/pages/${thread.slug}`;
  return group ? `/groups/${group.slug}` : (places[reason] ?? null);
}

const places: Record<string, string> = {
  HAND_OVER: '/handover',
  INVITED: '/groups',
  MODERATION_DECISION: '/settings/reports',
};

function excerptOf({ thread, item, group, invitation }: NoticeItem_notice$data): string | null {
  if (item?.__typename === 'Comment') return item.text;
  if (thread?.__typename === 'Post') return thread.heading ?? thread.text;
  if (thread?.__typename === 'Event' || thread?.__typename === 'Page') return thread.title;
  return group?.name ?? invitation?.groupName ?? null;
}
