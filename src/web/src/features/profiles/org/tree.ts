/** Somebody as the chart shows them. */
export interface OrgPerson {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly title?: string | null;
  readonly photoUrl?: string | null;
  readonly reportCount: number;
}

/** Who reports to somebody, as far as it has come. Shape: `next` is the cursor to go on behind, null at the end. */
export interface Branch {
  readonly people: readonly OrgPerson[];
  readonly next: string | null;
}

/** A line of the tree: a person, or what fetches more of those who report to `parent`. */
export interface Row {
  readonly key: string;
  readonly person: OrgPerson | null;
  readonly parent: string | null;
  /** From 1. */
  readonly level: number;
  /** From 1, among those with the same manager. */
  readonly place: number;
  /** How many have the same manager. */
  readonly siblings: number;
  /** Undefined for who has nobody to show. */
  readonly isOpen?: boolean;
}

/** The lines in sight, from top to bottom. */
export function rowsOf(
  top: readonly OrgPerson[],
  branches: ReadonlyMap<string, Branch>,
  open: ReadonlySet<string>,
): Row[] {
  const below = (people: readonly OrgPerson[], parent: OrgPerson | null, level: number): Row[] =>
    people.flatMap((person, index) => {
      const branch = open.has(person.id) ? branches.get(person.id) : undefined;
      const row: Row = {
        key: person.id,
        person,
        parent: parent?.id ?? null,
        level,
        place: index + 1,
        siblings: parent?.reportCount ?? people.length,
        isOpen: person.reportCount > 0 ? open.has(person.id) : undefined,
      };
      return [
        row,
        ...(branch ? [...below(branch.people, person, level + 1), ...more(person, branch, level)] : []),
      ];
    });
  return below(top, null, 1);
}

function more(person: OrgPerson, { people, next }: Branch, level: number): Row[] {
  if (!next) return [];
  const place = people.length + 1;
  return [
    {
      key: `more ${person.id}`,
      person: null,
      parent: person.id,
      level: level + 1,
      place,
      siblings: person.reportCount,
    },
  ];
}

/** What a key does in a tree: goes to a line, opens one, or closes one. Source: WAI-ARIA Authoring Practices, tree view. */
export type Step = { go: string } | { open: string } | { close: string } | null;

/** The step of a key; arrows are as people read, so `ArrowRight` leads inwards from the left and outwards from the right. */
export function step(rows: readonly Row[], at: string, key: string, isFromTheRight: boolean): Step {
  const index = rows.findIndex((row) => row.key === at);
  const row = rows[index];
  if (!row) return null;
  const go = (to: Row | undefined): Step => (to ? { go: to.key } : null);
  const [inwards, outwards] = isFromTheRight ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case 'ArrowDown':
      return go(rows[index + 1]);
    case 'ArrowUp':
      return go(rows[index - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case inwards:
      if (row.isOpen === false) return { open: row.key };
      return row.isOpen && rows[index + 1]?.parent === row.key ? go(rows[index + 1]) : null;
    case outwards:
      return row.isOpen ? { close: row.key } : go(rows.find(({ key }) => key === row.parent));
    default:
      return typed(rows, index, key);
  }
}

/** A letter leads to the next name that begins with it. */
function typed(rows: readonly Row[], index: number, key: string): Step {
  if ([...key].length !== 1 || !key.trim()) return null;
  const letter = key.toLocaleLowerCase();
  const found = [...rows.slice(index + 1), ...rows.slice(0, index + 1)].find(({ person }) =>
    person?.displayName.toLocaleLowerCase().startsWith(letter),
  );
  return found ? { go: found.key } : null;
}
