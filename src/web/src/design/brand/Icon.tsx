const shapes = {
  home: 'M4 11.2 12 4l8 7.2M6 9.6V19a1 1 0 0 0 1 1h3.5v-5h3v5H17a1 1 0 0 0 1-1V9.6',
  groups:
    'M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3 19c.4-3.2 2.8-5 6-5s5.600 1.800 6 5M15.500 5.500a3 3 0 0 1 0 5.700M17.200 14.300c2.200.6 3.500 2.200 3.800 4.700',
  people:
    'M12 11.500a3.600 3.600 0 1 0 0-7.200 3.600 3.600 0 0 0 0 7.200ZM5 20c.5-3.700 3.300-5.700 7-5.700s6.500 2 7 5.700',
  events:
    'M5 6.500h14a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7.500a1 1 0 0 1 1-1ZM4 10.500h16M8 4v4M16 4v4M8 14h3v3H8z',
  pages:
    'M7 3.500h7l4.500 4.500V19.500a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1ZM13.500 3.800V8.500h4.700M9 12.500h6M9 16h4',
  desk: 'M4 10v4a1 1 0 0 0 1 1h2.500L16 19V5L7.500 9H5a1 1 0 0 0-1 1ZM8 15.200 9 20h2.200M19 9.500a3.500 3.500 0 0 1 0 5',
  figures: 'M4.500 20h15M6.500 16.500v-5M12 16.500V5M17.500 16.500V9',
  consent:
    'M12 3.500 19 6v5.500c0 4.300-2.900 7.400-7 9-4.100-1.600-7-4.700-7-9V6l7-2.500ZM8.800 12l2.300 2.300 4.200-4.400',
  search: 'M10.800 17a6.200 6.200 0 1 0 0-12.400 6.200 6.200 0 0 0 0 12.400ZM15.400 15.400 20 20',
  plus: 'M12 5v14M5 12h14',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v1.800M12 19.200V21M3 12h1.800M19.200 12H21M5.600 5.600l1.300 1.300M17.100 17.100l1.300 1.300M18.400 5.600l-1.300 1.300M6.900 17.100l-1.300 1.300',
  moon: 'M19.500 14.200A8 8 0 0 1 9.800 4.500a8 8 0 1 0 9.700 9.700Z',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  comment: 'M5 5.500h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-7.500L7 20v-3.500H5a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1Z',
  edit: 'M5 19l.8-3.700L15.600 5.500a1.500 1.500 0 0 1 2.100 0l.8.8a1.500 1.500 0 0 1 0 2.100L8.700 18.200 5 19ZM13.800 7.300l2.900 2.900',
  trash: 'M5 7h14M9.500 7V4.800h5V7M7 7l.8 12.200h8.400L17 7M10.500 10.500v5.500M13.500 10.500v5.500',
  history: 'M5.200 8.500A7.800 7.800 0 1 1 4.300 13M5 4.500v4.200h4.200M12 8v4.300l3 1.800',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  close: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
  lock: 'M6.500 11h11a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1ZM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  globe:
    'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM4 12h16M12 4c2.400 2.300 3.500 5 3.500 8s-1.100 5.700-3.500 8c-2.400-2.300-3.500-5-3.500-8S9.600 6.300 12 4Z',
  place:
    'M12 20.500c4-4.200 6-7.400 6-10.200a6 6 0 0 0-12 0c0 2.800 2 6 6 10.200ZM12 12.500a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600Z',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 7.500V12l3 2',
  bookmark: 'M7 4.500h10a1 1 0 0 1 1 1V20l-6-4-6 4V5.500a1 1 0 0 1 1-1Z',
  bell: 'M6.500 16.500h11c-1-1.300-1.300-2.300-1.300-6a4.200 4.200 0 0 0-8.400 0c0 3.700-.3 4.700-1.300 6ZM10.300 19.300a2 2 0 0 0 3.400 0',
  link: 'M10 14a3.500 3.500 0 0 0 5 0l3-3a3.500 3.500 0 0 0-5-5l-1 1M14 10a3.500 3.500 0 0 0-5 0l-3 3a3.500 3.500 0 0 0 5 5l1-1',
  mail: 'M5 6h14a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1ZM4.500 7l7.500 6 7.500-6',
  building:
    'M6 20V5a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v15M15 10h2.500a1 1 0 0 1 1 1v9M4 20h16M9 8h3M9 12h3M9 16h3',
  signout: 'M13 4.500H7a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1h6M11 12h9M16.500 8.500 20 12l-3.500 3.500',
  down: 'M7 10l5 5 5-5',
  back: 'M14 6l-6 6 6 6',
  forward: 'M10 6l6 6-6 6',
  warning: 'M12 4.500 20.500 19h-17L12 4.500ZM12 10v4M12 16.500v.01',
  LIKE: 'M7.500 11v8.500H5a1 1 0 0 1-1-1V12a1 1 0 0 1 1-1h2.500ZM7.500 11 11 4.300c1.300 0 2.200 1 2.200 2.300V9.800H18a1.600 1.600 0 0 1 1.600 1.900l-1.100 6.300a1.800 1.800 0 0 1-1.800 1.500H7.500',
  CELEBRATE:
    'M4.500 19.500 9 8l7 7-11.500 4.500ZM14 4.500c.8 1.200.8 2.400 0 3.500M19.500 10c-1.200-.8-2.400-.8-3.500 0M17 4l.01.01M20 6.500l-2.500 1.200',
  SUPPORT:
    'M12 19.500C7 15.800 4.500 12.800 4.500 9.600A3.900 3.900 0 0 1 12 8a3.900 3.900 0 0 1 7.500 1.600c0 3.200-2.500 6.200-7.500 9.900Z',
  INSIGHTFUL:
    'M9.500 17.500h5M10.500 20.500h3M9.500 17.500c0-2-2.700-3.200-2.700-6.700a5.200 5.200 0 0 1 10.400 0c0 3.500-2.700 4.700-2.700 6.700',
  FUNNY:
    'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM7.500 13h9a4.500 4.500 0 0 1-9 0ZM9.300 9.300v.4M14.700 9.300v.4',
} as const;

export type IconName = keyof typeof shapes;

/** All there are, for who shows them. */
export const iconNames = Object.keys(shapes) as IconName[];

/** What points along the line points the other way where lines run from right to left. */
const along: ReadonlySet<IconName> = new Set(['back', 'forward', 'signout']);

/** A stroke icon in the text's colour; decoration only, so the control around it carries the name. */
export function Icon({ name, size }: { name: IconName; size?: number }) {
  return <Shape path={shapes[name]} size={size} bold={name === 'more'} turns={along.has(name)} />;
}

/** A stroke icon by its path in a square of 24; `bold` where dots are to be seen. */
export function Shape({
  path,
  size = 20,
  bold,
  turns,
}: {
  path: string;
  size?: number;
  bold?: boolean;
  turns?: boolean;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={bold ? 2.6 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      data-turns={turns || undefined}
    >
      <path d={path} />
    </svg>
  );
}
