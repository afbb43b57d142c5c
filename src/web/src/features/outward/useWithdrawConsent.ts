import { graphql } from 'react-relay/hooks';
import type { useWithdrawConsentMutation } from '../../__generated__/useWithdrawConsentMutation.graphql';
import { useDeed } from '../../design/controls/useDeed';
import { messages } from './messages';

/** Takes an agreement back: one press, no reason asked. */
export function useWithdrawConsent(): [(consentId: string) => void, boolean] {
  const [act, isInFlight] = useDeed<useWithdrawConsentMutation>(graphql`
    mutation useWithdrawConsentMutation($input: WithdrawConsentInput!) {
      done: withdrawConsent(input: $input) {
        consent {
          ...ConsentCard_consent
          post {
            id
            ...OfferPanel_post
          }
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
  return [(consentId) => act({ input: { consentId } }, messages.withdrawn), isInFlight];
}
