import { describe, expect, it } from 'vitest';
import { audienceOf, type Door } from './audience';
import {
  emptyPoll,
  emptyPost,
  instantOf,
  isEmpty,
  isSavable,
  keepablePost,
  localOf,
  missing,
  type PostContent,
  publishInputOf,
} from './content';
import { placeOf } from './refusals';

const say = (text: string, more: Partial<PostContent> = {}): PostContent => ({
  ...emptyPost,
  written: { text, named: [{ name: 'Ana Berg', target: 'person:p1' }] },
  groupIds: ['g1', 'g2'],
  ...more,
});
const picture = { key: 'k', name: 'boat.png', isPicture: true, part: 1, fileId: 'f1' };

describe('A post that is being written', () => {
  it('travels as the server takes it: with its mentions, its kind, and only what is there', () => {
    expect(
      publishInputOf(say('Thanks @Ana Berg', { kind: 'QUESTION', title: ' Who? ' }), 'key'),
    ).toMatchObject({
      text: 'Thanks @[Ana Berg](person:p1)',
      groupIds: ['g1', 'g2'],
      clientKey: 'key',
      details: { question: { title: 'Who?' } },
      poll: null,
      expiresAt: null,
    });
    expect(publishInputOf(say('x'), 'key').details).toBeUndefined();
    const poll = { ...emptyPoll, options: [' Soup ', '', 'Bread'] };
    expect(publishInputOf(say('x', { poll }), 'key').poll?.options).toEqual(['Soup', 'Bread']);
  });

  it('says what is still missing, and where', () => {
    expect(missing(say(' '))).toMatchObject({ place: 'text' });
    expect(missing(say('x', { kind: 'ARTICLE' }))).toMatchObject({ place: 'title' });
    expect(missing(say('', { kind: 'QUESTION', title: 'Who?' }))).toBeUndefined();
    expect(missing(say('x', { kind: 'PRAISE' }))).toMatchObject({ place: 'praise' });
    expect(missing(say('x', { kind: 'ANNOUNCEMENT' }))).toMatchObject({ place: 'announcement' });
    expect(missing(say('x', { poll: { ...emptyPoll, options: ['a', ' '] } }))).toMatchObject({
      place: 'poll',
    });
    expect(missing(say('', { files: [{ ...picture, fileId: undefined }] }))).toMatchObject({
      what: 'uploading',
    });
    expect(missing(say('', { files: [picture] }))).toMatchObject({ what: 'alt' });
    expect(missing(say('', { files: [{ ...picture, altText: '' }] }))).toBeUndefined();
    expect(missing(say('', { sharedId: 's' }))).toBeUndefined();
  });

  it('is kept only when there is something to keep, without files that a reload cannot bring back', () => {
    expect(isEmpty(say(' \n'))).toBe(true);
    expect(isSavable(say('x', { kind: 'ANNOUNCEMENT' }))).toBe(false);
    expect(isSavable(say('x'))).toBe(true);
    expect(keepablePost(say('x', { files: [picture, { ...picture, fileId: undefined }] })).files).toEqual([
      picture,
    ]);
  });

  it('shows moments in the zone of the reader and sends them as instants', () => {
    expect(localOf(instantOf('2027-03-28T08:30'))).toBe('2027-03-28T08:30');
    expect(instantOf('')).toBeNull();
    expect(localOf(null)).toBe('');
  });
});

describe('Who will read a post', () => {
  const door = (name: string, privacy: string, isEverybody = false): Door => ({
    id: name,
    slug: name,
    name,
    privacy,
    isEverybody,
    mayPost: true,
  });
  it('are the members of its groups, unless one of them is open', () => {
    const [rowers, board] = [door('Rowers', 'CLOSED'), door('Board', 'SECRET')];
    expect(audienceOf([rowers, board])).toEqual({ kind: 'members', of: ['Rowers', 'Board'] });
    expect(audienceOf([rowers, door('Lunch', 'OPEN')])).toEqual({ kind: 'colleagues', by: 'Lunch' });
    expect(audienceOf([rowers, door('All', 'CLOSED', true)])).toEqual({ kind: 'everybody' });
  });
});

describe('A refusal', () => {
  it('stands at the field that it concerns, or at the whole', () => {
    expect(placeOf({ __typename: 'TextTooLongError', field: 'title' })).toBe('title');
    expect(placeOf({ __typename: 'CountOutOfRangeError', field: 'poll.options' })).toBe('poll');
    expect(placeOf({ __typename: 'TimeOutOfRangeError', field: 'expiresAt' })).toBe('expiry');
    expect(placeOf({ __typename: 'AnnouncementQuotaError' })).toBe('announcement');
    expect(placeOf({ __typename: 'NotAllowedError' })).toBeUndefined();
  });
});
