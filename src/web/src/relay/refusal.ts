import { common } from '../words/messages';
import { refusalIn } from '../words/t';
import { RequestError } from './request';

interface Refusal {
  readonly __typename: string;
  readonly message?: string;
}

/** The first refusal of a mutation in words, or undefined when nothing was refused. Where the reader's language has none, the server's English. */
export function refusalText(errors: readonly Refusal[] | null | undefined): string | undefined {
  const first = errors?.[0];
  return first && (refusalIn(first.__typename) ?? first.message ?? common.failed);
}

/** What to tell the reader when a request itself failed. */
export function failureText(error: unknown): string {
  if (!(error instanceof RequestError)) return common.failed;
  if (error.kind === 'offline') return common.failure.offline;
  if (error.kind === 'busy') return common.failure.busy;
  if (error.kind === 'outdated') return common.failure.outdated;
  return common.failed;
}
