export const messages = {
  title: 'Hand-over',
  intro:
    'What people answer for who have left or moved: groups without another owner, pages, events to come.',
  none: 'Nothing to hand over',
  noneBody:
    'When somebody leaves whose things you could take over, or when you move yourself, it stands here.',
  left: (name: string) => `${name} has left`,
  moved: (name: string) => `${name} has moved`,
  youMoved: 'You have moved',
  offer:
    'Everything stays with you. Give on what you no longer want to answer for, or keep it all; nothing happens by itself.',
  due: (at: string) => `What nobody decides about goes to the first heir on ${at}.`,
  back: 'Everything was given back.',
  closed: 'The rest stays where it is.',
  over: 'Nothing can be given on any more.',
  kinds: { GROUP: 'Group', PAGE: 'Page', EVENT: 'Event' } as Record<string, string>,
  has: (name: string) => `${name} has it`,
  heir: (thing: string) => `Who takes over ${thing}`,
  choose: 'Choose somebody',
  nobody: 'Nobody is in its group who could take it over.',
  give: 'Hand over',
  giveLabel: (thing: string) => `Hand over ${thing}`,
  take: 'Take it over',
  takeLabel: (thing: string) => `Take over ${thing}`,
  keep: 'Keep the rest',
};
