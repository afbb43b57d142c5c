/** A group that a post may stand in. */
export interface Door {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly privacy: string;
  readonly isEverybody: boolean;
  readonly mayPost: boolean;
}

export type Audience =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'colleagues'; readonly by: string }
  | { readonly kind: 'members'; readonly of: readonly string[] };

/** Who will read what stands in these groups: one open door lets everybody in. */
export function audienceOf(doors: readonly Door[]): Audience {
  if (doors.some(({ isEverybody }) => isEverybody)) return { kind: 'everybody' };
  const open = doors.find(({ privacy }) => privacy === 'OPEN');
  return open
    ? { kind: 'colleagues', by: open.name }
    : { kind: 'members', of: doors.map(({ name }) => name) };
}
