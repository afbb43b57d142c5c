import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toggled } from '../../design/controls/toggled';
import { messages, reasonName } from './messages';
import { sentenceOf } from './NoticeItem';
import { moved } from './NoticeList';

const schema = readFileSync('../../docs/schema.graphql', 'utf8');
const block = schema.slice(schema.indexOf('enum NoticeReason {'));
const reasons = [...block.slice(0, block.indexOf('\n}')).matchAll(/^ {2}([A-Z_]+)$/gm)].map(
  ([, name]) => name ?? '',
);
const ana = { id: 'p1', displayName: 'Ana', photoUrl: null };

describe('notices', () => {
  it('have words and a switch for every reason that the server knows', () => {
    expect(reasons.length).toBeGreaterThan(30);
    expect(reasons.filter((reason) => reasonName(reason) === reason)).toEqual([]);
    expect(reasons.filter((reason) => !messages.did[reason] && !messages.happened[reason])).toEqual([]);
  });

  it('say who did it, how many others, or what happened by itself', () => {
    const say = (actorCount: number, reason: 'COMMENT' | 'POLL_CLOSED', actors = [ana]) =>
      sentenceOf({ actors, actorCount, reason });
    expect(say(1, 'COMMENT')).toBe('Ana commented');
    expect(say(7, 'COMMENT')).toBe('Ana and 6 others commented');
    expect(say(0, 'POLL_CLOSED', [])).toBe('A poll in which you voted has closed');
  });

  it('are walked through by arrows that stop at both ends', () => {
    expect([moved('ArrowDown', 0, 3), moved('ArrowDown', 2, 3), moved('ArrowUp', 0, 3)]).toEqual([1, 2, 0]);
    expect([moved('End', 0, 3), moved('Home', 2, 3), moved('e', 1, 3)]).toEqual([2, 0, null]);
  });

  it('are switched one by one', () => {
    expect(toggled(['a', 'b'], 'b', false)).toEqual(['a']);
    expect(toggled(['a'], 'b', true)).toEqual(['a', 'b']);
  });
});
