import { describe, expect, it, vi } from 'vitest';
import { navigate } from '../../router/history';
import { offered } from './entries';

vi.mock('../../router/history', async (original) => ({ ...(await original<object>()), navigate: vi.fn() }));

const viewer = {
  roles: [],
  keepsOrder: false,
  person: { handle: 'ana' },
  groups: [
    { id: 'g1', slug: 'everybody', name: 'Everybody' },
    { id: 'g2', slug: 'events-crew', name: 'Events crew' },
  ],
};
const nothing = { people: [], searches: [] };
const said = (entries: ReturnType<typeof offered>) => entries.map(({ part, label }) => `${part}: ${label}`);

describe('The palette', () => {
  it('offers what was seen last first, then all places and what can be done', () => {
    const entries = said(offered('', viewer, [{ href: '/posts/1', title: 'Ana asks' }], nothing));
    expect(entries[0]).toBe('recent: Ana asks');
    expect(entries).toContain('place: Engagement');
    expect(entries).toContain('action: Sign out');
    expect(entries.filter((entry) => entry.startsWith('search'))).toEqual([]);
  });

  it('offers what fits, and at last the search for it', () => {
    const found = {
      people: [{ handle: 'eve', displayName: 'Eve Moss', title: 'Planner' }],
      searches: ['evening'],
    };
    expect(said(offered('eve', viewer, [], found))).toEqual([
      'place: Events',
      'group: Everybody',
      'group: Events crew',
      'person: Eve Moss',
      'action: Plan an event',
      'search: Search for “eve”',
      'search: Search for “evening”',
    ]);
  });

  it('offers the places of a role to those who have it alone', () => {
    const desk = 'place: Communications desk';
    expect(said(offered('desk', viewer, [], nothing))).not.toContain(desk);
    expect(said(offered('desk', { ...viewer, roles: ['COMMS'] }, [], nothing))).toContain(desk);
  });

  it('leads to what was chosen', () => {
    offered('a b&c', viewer, [], nothing)
      .find(({ part }) => part === 'search')
      ?.run();
    expect(navigate).toHaveBeenCalledExactlyOnceWith('/search?q=a%20b%26c');
  });
});
