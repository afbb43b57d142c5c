import { graphql, useFragment } from 'react-relay/hooks';
import type { ConsentCard_consent$key } from '../../__generated__/ConsentCard_consent.graphql';
import { Button } from '../../design/controls/Button';
import { Badge, type Tone } from '../../design/surfaces/Badge';
import { Row, Stack } from '../../design/surfaces/Card';
import { dateOnly } from '../../design/text/dates';
import { messages } from './messages';
import styles from './Outward.module.css';
import { useWithdrawConsent } from './useWithdrawConsent';

const tones: Record<string, Tone> = { ACTIVE: 'good', STALE: 'warning' };

/** One agreement: what for, how it stands, and the button that ends it. */
export function ConsentCard({ consent: key }: { consent: ConsentCard_consent$key }) {
  const consent = useFragment(
    graphql`
      fragment ConsentCard_consent on Consent {
        id
        status
        channels
        byline
        revisionNumber
        contentHash
        grantedAt
        expiresAt
        withdrawnAt
      }
    `,
    key,
  );
  const [withdraw, isSending] = useWithdrawConsent();
  const channels = consent.channels.map((channel) => messages.channels[channel] ?? channel).join(', ');
  const dates = [
    messages.version(consent.revisionNumber),
    messages.since(dateOnly(consent.grantedAt)),
    consent.withdrawnAt
      ? messages.withdrawnOn(dateOnly(consent.withdrawnAt))
      : messages.until(dateOnly(consent.expiresAt)),
  ];
  return (
    <div className={styles.consent}>
      <Stack gap={6}>
        <Row spread>
          <Badge tone={tones[consent.status] ?? 'neutral'}>
            {messages.status[consent.status] ?? consent.status}
          </Badge>
          {consent.status === 'ACTIVE' && (
            <Button small onClick={() => withdraw(consent.id)} disabled={isSending}>
              {isSending ? messages.withdrawing : messages.withdraw}
            </Button>
          )}
        </Row>
        <p>{messages.offeredTo(channels, consent.byline)}</p>
        <p className={styles.hint}>{dates.join(' · ')}</p>
        <p className={styles.hint}>
          {messages.hash}: <code className={styles.hash}>{consent.contentHash}</code>
        </p>
      </Stack>
    </div>
  );
}
