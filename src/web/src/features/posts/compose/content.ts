import type { PublishPostInput } from '../../../__generated__/usePublishPostMutation.graphql';
import {
  type Attached,
  attachmentsOf,
  isUnderWay,
  keepable,
  undescribed,
} from '../../writing/files/Attached';
import { lengthOf, nothing, sourceOf, type Written } from '../../writing/written';

export const kinds = ['POST', 'QUESTION', 'PRAISE', 'ARTICLE', 'ANNOUNCEMENT'] as const;
export type Kind = (typeof kinds)[number];

export const praiseValues = [
  'HELPFULNESS',
  'TEAMWORK',
  'CRAFT',
  'COURAGE',
  'INITIATIVE',
  'CUSTOMER_CARE',
] as const;
export type PraiseValue = (typeof praiseValues)[number];

export interface PollContent {
  readonly method: 'SINGLE' | 'MULTI' | 'RANKED';
  readonly isSecret: boolean;
  readonly showResults: 'ALWAYS' | 'AFTER_OWN_VOTE' | 'AFTER_CLOSE' | 'WINNER_AFTER_CLOSE';
  /** As the field has it: date and time in the reader's zone; empty for none. */
  readonly closesAt: string;
  readonly options: readonly string[];
}

export interface Praised {
  readonly id: string;
  readonly name: string;
}

/** A post while it is being written. Times are as their fields have them: in the reader's zone, empty for none. */
export interface PostContent {
  readonly kind: Kind;
  readonly title: string;
  readonly written: Written;
  /** The groups it is to stand in; the first is the one that a draft is kept for. */
  readonly groupIds: readonly string[];
  readonly seriesId: string;
  readonly praised: readonly Praised[];
  readonly value: PraiseValue;
  readonly announcedUntil: string;
  readonly expiresAt: string;
  readonly poll: PollContent | null;
  readonly files: readonly Attached[];
  /** A post, an event or a page that it shares. */
  readonly sharedId?: string;
}

export const emptyPost: PostContent = {
  kind: 'POST',
  title: '',
  written: nothing,
  groupIds: [],
  seriesId: '',
  praised: [],
  value: 'HELPFULNESS',
  announcedUntil: '',
  expiresAt: '',
  poll: null,
  files: [],
};

export const emptyPoll: PollContent = {
  method: 'SINGLE',
  isSecret: false,
  showResults: 'AFTER_OWN_VOTE',
  closesAt: '',
  options: ['', ''],
};

export const limitOf = (kind: Kind) => (kind === 'ARTICLE' ? 100_000 : 10_000);

export const hasTitle = (kind: Kind) => kind === 'ARTICLE' || kind === 'QUESTION' || kind === 'ANNOUNCEMENT';

/** Whether nothing has been written that would be missed. */
export const isEmpty = ({ title, written, poll, files, praised, sharedId }: PostContent): boolean =>
  !sharedId &&
  written.text.trim() === '' &&
  title.trim() === '' &&
  files.length === 0 &&
  praised.length === 0 &&
  !poll?.options.some((option) => option.trim());

/** What is kept of it over a reload. */
export const keepablePost = (content: PostContent): PostContent => ({
  ...content,
  files: keepable(content.files),
});

/** A moment of a field, as the graph takes it; null for an empty one. */
export const instantOf = (local: string): string | null => (local ? new Date(local).toISOString() : null);

/** A moment of the graph, as a field takes it: in the reader's zone. */
export function localOf(instant: string | null | undefined): string {
  if (!instant) return '';
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function detailsOf({ kind, title, seriesId, praised, value, announcedUntil }: PostContent) {
  const words = title.trim();
  switch (kind) {
    case 'ARTICLE':
      return { article: { title: words, seriesId: seriesId || undefined } };
    case 'QUESTION':
      return { question: { title: words } };
    case 'PRAISE':
      return { praise: { personIds: praised.map(({ id }) => id), value } };
    case 'ANNOUNCEMENT':
      return { announcement: { title: words || undefined, endsAt: instantOf(announcedUntil) ?? '' } };
    case 'POST':
      return undefined;
  }
}

const pollOf = (poll: PollContent | null) =>
  poll && {
    ...poll,
    closesAt: instantOf(poll.closesAt),
    options: poll.options.map((option) => option.trim()).filter(Boolean),
  };

/** What `publishPost` and `saveDraft` take alike. */
export const sharedInputOf = (content: PostContent) => ({
  text: sourceOf(content.written),
  details: detailsOf(content),
  attachments: attachmentsOf(content.files),
  poll: pollOf(content.poll),
  expiresAt: instantOf(content.expiresAt),
  sharedId: content.sharedId,
});

export const publishInputOf = (content: PostContent, clientKey: string): PublishPostInput => ({
  ...sharedInputOf(content),
  groupIds: [...content.groupIds],
  clientKey,
});

/** Whether a draft of it can be kept at the server: a kind must have what it needs. */
export const isSavable = (content: PostContent): boolean =>
  !isEmpty(content) && (content.kind !== 'ANNOUNCEMENT' || content.announcedUntil !== '');

/** The places in the form where something can be amiss. */
export type Place =
  | 'text'
  | 'title'
  | 'groups'
  | 'praise'
  | 'announcement'
  | 'poll'
  | 'files'
  | 'expiry'
  | 'schedule';

/** What the author has to see to before it can be sent; the server has the last word on all else. */
export function missing(
  content: PostContent,
): { place: Place; what: 'empty' | 'uploading' | 'alt' | 'end' } | undefined {
  const { kind, title, written, poll, files, praised, announcedUntil, sharedId } = content;
  if (kind !== 'ANNOUNCEMENT' && hasTitle(kind) && !title.trim()) return { place: 'title', what: 'empty' };
  if (kind === 'PRAISE' && praised.length === 0) return { place: 'praise', what: 'empty' };
  if (kind === 'ANNOUNCEMENT' && !announcedUntil) return { place: 'announcement', what: 'end' };
  const speaks = kind === 'QUESTION' || files.length > 0 || sharedId !== undefined;
  if (!speaks && lengthOf(sourceOf(written)) === 0) return { place: 'text', what: 'empty' };
  if (poll && poll.options.filter((option) => option.trim()).length < 2)
    return { place: 'poll', what: 'empty' };
  if (files.some(isUnderWay)) return { place: 'files', what: 'uploading' };
  return undescribed(files) && { place: 'files', what: 'alt' };
}
