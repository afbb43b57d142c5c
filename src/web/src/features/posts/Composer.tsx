import { useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Composer_group$key } from '../../__generated__/Composer_group.graphql';
import type { Composer_person$key } from '../../__generated__/Composer_person.graphql';
import { Icon } from '../../design/brand/Icon';
import { Button } from '../../design/controls/Button';
import { BareTextArea } from '../../design/controls/Field';
import { Avatar } from '../../design/surfaces/Avatar';
import { Notice } from '../../design/surfaces/Badge';
import { FormCard } from '../../design/surfaces/Card';
import { useDraft } from '../../design/text/draft';
import styles from './Composer.module.css';
import { messages } from './messages';
import { usePublishPost } from './usePublishPost';

const limit = 10_000;

/** Where a post begins. Who will be able to read it is written beside the button. */
export function Composer({
  person: personKey,
  groups: groupKeys,
  lists,
  autoFocus,
}: {
  person: Composer_person$key;
  groups: Composer_group$key;
  lists: readonly string[];
  autoFocus?: boolean;
}) {
  const person = useFragment(
    graphql`
      fragment Composer_person on Person {
        id
        displayName
      }
    `,
    personKey,
  );
  const groups = useFragment(
    graphql`
      fragment Composer_group on Group @relay(plural: true) {
        id
        slug
        name
        privacy
        isEverybody
        mayPost
      }
    `,
    groupKeys,
  ).filter(({ mayPost }) => mayPost);

  const [groupId, setGroupId] = useState<string>();
  const [isOpen, setOpen] = useState(Boolean(autoFocus));
  const [problem, setProblem] = useState<string>();
  const [text, setText] = useDraft(groups.length === 1 ? `post:${groups[0]?.slug}` : 'post');
  const clientKey = useRef<{ text: string; key: string }>(null);
  const publish = usePublishPost(person.id, lists);

  const target = groups.find(({ id }) => id === groupId) ?? groups.find((g) => g.isEverybody) ?? groups[0];
  if (!target) return null;
  const audience = target.isEverybody
    ? messages.audienceEverybody
    : target.privacy === 'OPEN'
      ? messages.audienceOpen(target.name)
      : messages.audienceClosed(target.name);
  const isExpanded = isOpen || text !== '';

  const send = () => {
    if (text.trim() === '') return;
    setProblem(undefined);
    // The same text sent again after a failure is the same post: the server finds the first one by its key.
    if (clientKey.current?.text !== text) clientKey.current = { text, key: crypto.randomUUID() };
    const sent = text;
    setText('');
    publish({ groupIds: [target.id], text: sent, clientKey: clientKey.current.key }, (reason) => {
      setProblem(reason);
      if (reason) setText(sent);
    });
  };

  return (
    <FormCard onSubmit={send}>
      <div className={styles.composer}>
        <Avatar name={person.displayName} />
        <div className={isExpanded ? styles.open : undefined}>
          <BareTextArea
            label={messages.write}
            placeholder={messages.prompt(person.displayName.split(' ')[0] ?? '')}
            value={text}
            autoFocus={autoFocus}
            onFocus={() => setOpen(true)}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {problem && (
          <div className={styles.wide}>
            <Notice tone="danger">{problem}</Notice>
          </div>
        )}
        {isExpanded && (
          <div className={styles.foot}>
            <div className={styles.where}>
              {groups.length > 1 && (
                <label className={styles.pick}>
                  <span className="hidden">{messages.in}</span>
                  <select value={target.id} onChange={(event) => setGroupId(event.target.value)}>
                    {groups.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              <span className={styles.audience}>
                <Icon name={target.privacy === 'OPEN' ? 'globe' : 'lock'} size={16} />
                {audience}
              </span>
            </div>
            <Remaining text={text} />
            <Button type="submit" look="primary" disabled={text.trim() === ''}>
              {messages.post}
            </Button>
          </div>
        )}
      </div>
    </FormCard>
  );
}

/** Speaks up only when the end is near. */
function Remaining({ text }: { text: string }) {
  const left = limit - [...text].length;
  if (left > limit / 10) return null;
  return (
    <span className={left < 0 ? styles.over : styles.left} aria-live="polite">
      {left < 0 ? messages.tooMany(-left) : messages.left(left)}
    </span>
  );
}
