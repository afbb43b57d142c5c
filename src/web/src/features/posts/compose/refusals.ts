import type { Refusal as Said } from '../../../relay/refusal';
import type { Place } from './content';

/** A refusal of the server, as far as its place in the form depends on it. */
export interface Refusal extends Said {
  readonly field?: string;
  readonly recipientCount?: number;
  readonly limit?: number;
}

const byField: Record<string, Place> = {
  text: 'text',
  title: 'title',
  groupIds: 'groups',
  alsoInIds: 'groups',
  personIds: 'praise',
  endsAt: 'announcement',
  options: 'poll',
  closesAt: 'poll',
  attachments: 'files',
  altText: 'files',
  expiresAt: 'expiry',
  publishAt: 'schedule',
};

const byType: Record<string, Place> = {
  GroupCountError: 'groups',
  NotReadersError: 'praise',
  AnnouncementQuotaError: 'announcement',
  FileNotAttachableError: 'files',
  AltTextMissingError: 'files',
  PollOptionTwiceError: 'poll',
  SeriesFullError: 'title',
  TooManyMentionedError: 'text',
  GroupMentionedTodayError: 'text',
  UnknownZoneError: 'schedule',
};

/** The field that a refusal concerns; undefined where it concerns the whole. */
export function placeOf({ __typename, field }: Refusal): Place | undefined {
  return byField[field?.split('.').at(-1) ?? ''] ?? byType[__typename];
}
