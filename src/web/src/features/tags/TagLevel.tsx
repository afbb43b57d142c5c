import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { TagLevel_tag$key } from '../../__generated__/TagLevel_tag.graphql';
import type { FollowLevel, TagLevelMutation } from '../../__generated__/TagLevelMutation.graphql';
import { Icon } from '../../design/brand/Icon';
import { Menu } from '../../design/controls/Menu';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';
import styles from './Tags.module.css';

const levels: readonly FollowLevel[] = ['FIRST_POST', 'ALL', 'DIGEST', 'MENTIONS', 'MUTE'];

/** How much the reader wants to be told of a tag; nobody else sees it. */
export function TagLevel({ tag: key }: { tag: TagLevel_tag$key }) {
  const tag = useFragment(
    graphql`
      fragment TagLevel_tag on Tag {
        id
        viewerFollowLevel
      }
    `,
    key,
  );
  const [set, isSetting] = useMutation<TagLevelMutation>(graphql`
    mutation TagLevelMutation($input: SetFollowLevelInput!) {
      setFollowLevel(input: $input) {
        followed {
          level
        }
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
  const now = tag.viewerFollowLevel ?? null;
  const choose = (level: FollowLevel | null) =>
    !isSetting &&
    set({
      variables: { input: { thingId: tag.id, level } },
      // A tag that stands in nothing the reader may read comes with no answer, so its level is noted here.
      updater: (store, done) => {
        if (done?.setFollowLevel.followed) store.get(tag.id)?.setValue(level, 'viewerFollowLevel');
      },
      onCompleted: (done) => {
        const refused = refusalText(done.setFollowLevel.errors);
        if (refused) toast(refused);
      },
      onError: (error) => toast(failureText(error)),
    });
  const label = now ? (messages.short[now] ?? now) : messages.follow;
  return (
    <Menu
      label={messages.level(label)}
      className={styles.level}
      trigger={
        <>
          <Icon name={now ? 'check' : 'plus'} size={18} />
          {label}
        </>
      }
      items={[...levels, null].map((level) => ({
        label: level ? (messages.levels[level] ?? level) : messages.noLevel,
        checked: level === now,
        onSelect: () => choose(level),
      }))}
    />
  );
}
