import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { OfferForm_notice$key } from '../../__generated__/OfferForm_notice.graphql';
import type { OfferForm_post$key } from '../../__generated__/OfferForm_post.graphql';
import type { OutwardChannel } from '../../__generated__/useOfferPostMutation.graphql';
import { Button } from '../../design/controls/Button';
import { Choice } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { Row } from '../../design/surfaces/Card';
import { toast } from '../../design/surfaces/Toasts';
import { RichText } from '../../design/text/RichText';
import { common } from '../../words/messages';
import { messages } from './messages';
import styles from './Outward.module.css';
import { useOfferPost } from './useOfferPost';

const channels: readonly OutwardChannel[] = ['COMPANY_PAGE', 'NEWSLETTER', 'CAREERS_SITE'];

/** The author's yes: the notice, the exact words, where, under which name. Nothing is ticked in advance. */
export function OfferForm({
  post: postKey,
  notice: noticeKey,
  onDone,
}: {
  post: OfferForm_post$key;
  notice: OfferForm_notice$key;
  onDone: () => void;
}) {
  const post = useFragment(
    graphql`
      fragment OfferForm_post on Post {
        id
        body
        offerPreview {
          revisionNumber
          contentHash
          bylines {
            attribution
            text
          }
        }
      }
    `,
    postKey,
  );
  const notice = useFragment(
    graphql`
      fragment OfferForm_notice on OutwardNotice {
        version
        text
      }
    `,
    noticeKey,
  );
  const [problem, setProblem] = useState<string>();
  const [offer, isSending] = useOfferPost();

  const preview = post.offerPreview;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = channels.filter((channel) => form.getAll('channel').includes(channel));
    const attribution = preview?.bylines.find(
      (line) => line.attribution === form.get('attribution'),
    )?.attribution;
    if (!preview || chosen.length === 0 || !attribution) return setProblem(messages.choose);
    const { revisionNumber, contentHash } = preview;
    const input = {
      postId: post.id,
      revisionNumber,
      contentHash,
      channels: chosen,
      attribution,
      noticeVersion: notice.version,
    };
    offer(input, (refused) => {
      setProblem(refused);
      if (refused) return;
      toast(messages.agreed);
      onDone();
    });
  };

  return (
    <form onSubmit={send} className={styles.form}>
      <section>
        <h3>{messages.noticeTitle}</h3>
        <p className={styles.notice}>{notice.text}</p>
      </section>
      <section>
        <h3>{messages.wordsTitle}</h3>
        <blockquote className={styles.words}>
          <RichText body={post.body} />
        </blockquote>
        <p className={styles.hint}>{messages.wordsHint}</p>
        <p className={styles.hint}>
          {messages.hash}: <code className={styles.hash}>{preview?.contentHash}</code>
        </p>
      </section>
      <fieldset>
        <legend>{messages.channelsTitle}</legend>
        {channels.map((channel) => (
          <Choice
            key={channel}
            type="checkbox"
            name="channel"
            value={channel}
            label={messages.channels[channel]}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{messages.attributionTitle}</legend>
        {preview?.bylines.map(({ attribution, text }) => (
          <Choice
            key={attribution}
            type="radio"
            name="attribution"
            value={attribution}
            label={messages.attributions[attribution] ?? attribution}
            detail={text}
          />
        ))}
        <p className={styles.hint}>{messages.attributionHint}</p>
      </fieldset>
      {problem && <Notice tone="danger">{problem}</Notice>}
      <Row>
        <Button type="submit" look="primary" disabled={isSending}>
          {messages.agree}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {common.cancel}
        </Button>
      </Row>
    </form>
  );
}
