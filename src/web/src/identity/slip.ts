/**
 * The token in use, kept beside msal's own cache and for as long (this tab). With it a page load needs
 * neither msal's code nor a round trip; msal comes only to sign in, renew and sign out.
 */
export interface Slip {
  token: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** Its name in `sessionStorage`. */
export const slipName = 'session';
const margin = 120_000;

/** The token that this tab has; null where nobody is signed in. */
export function readSlip(): Slip | null {
  const kept = sessionStorage.getItem(slipName);
  return kept ? (JSON.parse(kept) as Slip) : null;
}

/** Whether it holds for long enough to ask something with it. */
export function isGood(slip: Slip | null): slip is Slip {
  return slip !== null && slip.until - margin > Date.now();
}
