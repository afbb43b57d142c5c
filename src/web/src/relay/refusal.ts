import { list, moment } from '../words/locale';
import { common } from '../words/messages';
import { refusalIn, type Values } from '../words/t';
import { RequestError } from './request';

/** A refusal as every mutation asks for it. */
export interface Refusal {
  readonly __typename: string;
  readonly message?: string;
  readonly values?: readonly Value[];
}

type Value = {
  readonly name: string;
  readonly number: number | null | undefined;
  readonly at: string | null | undefined;
  readonly texts: readonly string[] | null | undefined;
};

/** The first refusal of a mutation in words, or undefined when nothing was refused. Where the reader's language has none, the server's English. */
export function refusalText(errors: readonly Refusal[] | null | undefined): string | undefined {
  const first = errors?.[0];
  if (!first) return undefined;
  const { __typename: type, message, values = [] } = first;
  return refusalIn(type, message, valuesOf(values)) ?? message ?? common.failed;
}

/** What a refusal says, as the reader's language writes it. */
function valuesOf(values: readonly Value[]): Values {
  return Object.fromEntries(
    values.map(({ name, number, at, texts }) => [name, number ?? (at ? moment(at) : list(texts ?? []))]),
  );
}

/** What to tell the reader when a request itself failed. */
export function failureText(error: unknown): string {
  if (!(error instanceof RequestError)) return common.failed;
  if (error.kind === 'offline') return common.failure.offline;
  if (error.kind === 'busy') return common.failure.busy;
  if (error.kind === 'outdated') return common.failure.outdated;
  return common.failed;
}
