import { t } from '../../words/t';

export const messages = {
  title: t('Hand-over'),
  intro: t(
    'What people answer for who have left or moved: groups without another owner, pages, events to come.',
  ),
  none: t('Nothing to hand over'),
  noneBody: t(
    'When somebody leaves whose things you could take over, or when you move yourself, it stands here.',
  ),
  left: (name: string) => t('{name} has left', { name }),
  moved: (name: string) => t('{name} has moved', { name }),
  youMoved: t('You have moved'),
  offer: t(
    'Everything stays with you. Give on what you no longer want to answer for, or keep it all; nothing happens by itself.',
  ),
  due: (at: string) => t('What nobody decides about goes to the first heir on {at}.', { at }),
  back: t('Everything was given back.'),
  closed: t('The rest stays where it is.'),
  over: t('Nothing can be given on any more.'),
  kinds: { GROUP: t('Group'), PAGE: t('Page'), EVENT: t('Event') } as Record<string, string>,
  has: (name: string) => t('{name} has it', { name }),
  heir: (thing: string) => t('Who takes over {thing}', { thing }),
  choose: t('Choose somebody'),
  nobody: t('Nobody is in its group who could take it over.'),
  give: t('Hand over'),
  giveLabel: (thing: string) => t('Hand over {thing}', { thing }),
  take: t('Take it over'),
  takeLabel: (thing: string) => t('Take over {thing}', { thing }),
  keep: t('Keep the rest'),
};
