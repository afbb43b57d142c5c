import { useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { OfferPanel_post$key } from '../../__generated__/OfferPanel_post.graphql';
import type { OfferPanel_query$key } from '../../__generated__/OfferPanel_query.graphql';
import { Button } from '../../design/controls/Button';
import { Notice } from '../../design/surfaces/Badge';
import { Card, Muted, SectionTitle, Stack } from '../../design/surfaces/Card';
import { ConsentCard } from './ConsentCard';
import { messages } from './messages';
import { OfferForm } from './OfferForm';

/** For the author of a post: what they have agreed to, and the way to agree or take it back. */
export function OfferPanel({
  post: postKey,
  query: queryKey,
}: {
  post: OfferPanel_post$key;
  query: OfferPanel_query$key;
}) {
  const post = useFragment(
    graphql`
      fragment OfferPanel_post on Post {
        consents {
          id
          status
          ...ConsentCard_consent
        }
        offerPreview {
          mayOffer
          reason
        }
        ...OfferForm_post
      }
    `,
    postKey,
  );
  const { outwardNotice } = useFragment(
    graphql`
      fragment OfferPanel_query on Query {
        outwardNotice {
          ...OfferForm_notice
        }
      }
    `,
    queryKey,
  );
  const [isOpen, setOpen] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const close = () => {
    title.current?.focus();
    setOpen(false);
  };
  if (!post.consents) return null;

  const current = post.consents.find(({ status }) => status === 'ACTIVE') ?? post.consents.at(0);
  const isActive = current?.status === 'ACTIVE';
  const preview = post.offerPreview;
  return (
    <Card aria-labelledby="outward">
      <Stack gap={14}>
        <SectionTitle id="outward" ref={title}>
          {messages.panelTitle}
        </SectionTitle>
        {!isActive && <Muted>{messages.panelBody}</Muted>}
        {current && <ConsentCard consent={current} />}
        {current?.status === 'STALE' && <Notice tone="warning">{messages.staleWords}</Notice>}
        {!isActive && preview?.mayOffer && !isOpen && (
          <div>
            <Button icon="globe" onClick={() => setOpen(true)}>
              {messages.offer}
            </Button>
          </div>
        )}
        {!isActive && preview && !preview.mayOffer && (
          <Notice>
            <strong>{messages.cannot}</strong>
            {preview.reason}
          </Notice>
        )}
        {!isActive && isOpen && preview?.mayOffer && (
          <OfferForm post={post} notice={outwardNotice} onDone={close} />
        )}
      </Stack>
    </Card>
  );
}
