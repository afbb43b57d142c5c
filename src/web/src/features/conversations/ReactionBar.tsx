import { graphql, useFragment } from 'react-relay/hooks';
import type { ReactionBar_subject$key, ReactionKind } from '../../__generated__/ReactionBar_subject.graphql';
import { Icon, type IconName } from '../../design/brand/Icon';
import { Menu } from '../../design/controls/Menu';
import { messages } from './messages';
import styles from './ReactionBar.module.css';
import { useReact } from './useReact';

const kinds = ['LIKE', 'CELEBRATE', 'SUPPORT', 'INSIGHTFUL', 'FUNNY'] as const;

type Known = (typeof kinds)[number];

/** A kind that a newer server knows shows as a like would. */
function known(kind: ReactionKind): Known {
  return kinds.find((k) => k === kind) ?? 'LIKE';
}

function nameOf(kind: ReactionKind): string {
  return messages.kinds[kind] ?? kind;
}

/** Like, the other reactions in a menu, and what everybody chose. */
export function ReactionBar({ subject: key, small }: { subject: ReactionBar_subject$key; small?: boolean }) {
  const subject = useFragment(
    graphql`
      fragment ReactionBar_subject on Reactable {
        __typename
        id
        reactionCounts {
          kind
          count
        }
        viewerReaction
      }
    `,
    key,
  );
  const react = useReact(subject);
  const mine = subject.viewerReaction;
  const shown: IconName = known(mine ?? 'LIKE');
  return (
    <div className={`${styles.bar} ${small ? styles.small : ''}`}>
      <span className={styles.pair}>
        <button
          type="button"
          className={styles.main}
          aria-pressed={Boolean(mine)}
          data-key="l"
          onClick={() => react(mine ? null : 'LIKE')}
        >
          <Icon name={shown} size={small ? 17 : 20} />
          {nameOf(mine ?? 'LIKE')}
        </button>
        <Menu
          label={messages.otherReactions}
          className={styles.more}
          trigger={<Icon name="down" size={16} />}
          items={kinds.map((kind) => ({
            label: nameOf(kind),
            icon: kind,
            checked: mine === kind,
            onSelect: () => react(mine === kind ? null : kind),
          }))}
        />
      </span>
      <Totals counts={subject.reactionCounts} />
    </div>
  );
}

function Totals({ counts }: { counts: readonly { readonly kind: ReactionKind; readonly count: number }[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const words = counts.map(({ kind, count }) => `${nameOf(kind)} ${count}`).join(', ');
  return (
    <span className={styles.totals} title={words}>
      <span className="hidden">{`${messages.reactions(total)}: ${words}`}</span>
      <span aria-hidden="true" className={styles.kinds}>
        {[...counts]
          .sort((a, b) => b.count - a.count)
          .slice(0, 3)
          .map(({ kind }) => (
            <span key={kind} className={`${styles.kind} ${styles[known(kind)]}`}>
              <Icon name={known(kind)} size={13} />
            </span>
          ))}
      </span>
      <span aria-hidden="true">{total}</span>
    </span>
  );
}
