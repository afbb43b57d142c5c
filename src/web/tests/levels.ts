/** Which folder of `src` may import which: only what stands on a lower level. Source: docs/decisions/0004. */
const levels: readonly (readonly string[])[] = [
  ['words', 'identity', 'router', 'keys'],
  ['relay'],
  ['design'],
  ['features/membership'],
  ['features/people', 'features/writing', 'features/carried', 'features/settings'],
  ['features/moderation', 'features/saved', 'features/audience', 'features/joining'],
  ['features/conversations', 'features/outward', 'features/moves'],
  ['features/posts', 'features/events', 'features/pages'],
  [
    'features/feed',
    'features/groups',
    'features/profiles',
    'features/engagement',
    'features/notices',
    'features/privacy',
    'features/admin',
    'features/handover',
    'features/tags',
    'features/search',
  ],
  ['features/welcome'],
  ['app'],
];

/** The part of `src` that a file belongs to: "design", "features/posts"; null for what all may import. */
export function partOf(path: string): string | null {
  const [first = '', second = ''] = path.split('/');
  if (first === '__generated__' || !path.includes('/')) return null;
  return first === 'features' ? `${first}/${second}` : first;
}

/** Whether one part may import from the other. Errors: a part that has no level. */
export function mayImport(from: string, to: string): boolean {
  return from === to || levelOf(to) < levelOf(from);
}

function levelOf(part: string): number {
  const level = levels.findIndex((row) => row.includes(part));
  if (level < 0) throw new Error(`"${part}" has no level; give it one in tests/levels.ts.`);
  return level;
}
