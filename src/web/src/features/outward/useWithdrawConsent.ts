import { graphql, useMutation } from 'react-relay/hooks';
import type { useWithdrawConsentMutation } from '../../__generated__/useWithdrawConsentMutation.graphql';
import { toast } from '../../design/surfaces/Toasts';
import { failureText, refusalText } from '../../relay/refusal';
import { messages } from './messages';

/** Takes an agreement back: one press, no reason asked. */
export function useWithdrawConsent(): [(consentId: string) => void, boolean] {
  const [commit, isInFlight] = useMutation<useWithdrawConsentMutation>(graphql`
    mutation useWithdrawConsentMutation($input: WithdrawConsentInput!) {
      withdrawConsent(input: $input) {
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
          }
        }
      }
    }
  `);
  const withdraw = (consentId: string) =>
    commit({
      variables: { input: { consentId } },
      onCompleted: ({ withdrawConsent }) => toast(refusalText(withdrawConsent.errors) ?? messages.withdrawn),
      onError: (error) => toast(failureText(error)),
    });
  return [withdraw, isInFlight];
}
