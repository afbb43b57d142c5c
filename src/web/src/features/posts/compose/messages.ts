import { list } from '../../../words/locale';
import { t } from '../../../words/t';
import type { Audience } from './audience';

export const messages = {
  title: t('New post'),
  kindLabel: t('What is it?'),
  kinds: {
    POST: t('Post'),
    QUESTION: t('Question'),
    PRAISE: t('Praise'),
    ARTICLE: t('Article'),
    ANNOUNCEMENT: t('Announcement'),
  },
  titleLabel: { QUESTION: t('Your question'), ARTICLE: t('Title'), ANNOUNCEMENT: t('Title (may be empty)') },
  prompts: {
    QUESTION: t('What have you tried, and what would help?'),
    PRAISE: t('What did they do?'),
    ARTICLE: t('Begin here'),
    ANNOUNCEMENT: t('What must everybody here know?'),
  },
  series: t('Series'),
  noSeries: t('In no series'),
  in: t('Post in'),
  alsoIn: t('Also post in'),
  another: t('Add a group'),
  removeGroup: (name: string) => t('Do not post in {name}', { name }),
  audience: (audience: Audience) =>
    audience.kind === 'everybody'
      ? t('Everybody in the company can read this.')
      : audience.kind === 'colleagues'
        ? t('{group} is open: every colleague can read this.', { group: audience.by })
        : t('Only members of {groups} can read this.', { groups: list(audience.of) }),
  forecast: (now: number, afterQuiet: number, digest: number, byThemselves: number) =>
    [
      t('{now, plural, one {# is told now} other {# are told now}}', { now }),
      afterQuiet > 0 ? t('{afterQuiet} after quiet hours', { afterQuiet }) : '',
      digest > 0 ? t('{digest} by digest', { digest }) : '',
      byThemselves > 0 ? t('{byThemselves} can find it', { byThemselves }) : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  praise: t('Whom do you praise?'),
  praiseHint: t('Type a name.'),
  praiseRemove: (name: string) => t('Take {name} off', { name }),
  praiseFor: t('For'),
  values: {
    HELPFULNESS: t('Helpfulness'),
    TEAMWORK: t('Teamwork'),
    CRAFT: t('Craft'),
    COURAGE: t('Courage'),
    INITIATIVE: t('Initiative'),
    CUSTOMER_CARE: t('Care for customers'),
  },
  until: t('Announced until'),
  untilHint: t('At most 30 days. The post stays, the announcement ends.'),
  addPoll: t('Poll'),
  poll: t('Poll'),
  removePoll: t('Remove the poll'),
  option: (n: number) => t('Option {n}', { n }),
  removeOption: (n: number) => t('Remove option {n}', { n }),
  addOption: t('Add an option'),
  method: t('How people choose'),
  methods: { SINGLE: t('One option'), MULTI: t('Several options'), RANKED: t('Options in order') },
  secret: t('Secret poll'),
  secretHint: t('Nobody learns who chose what, administrators included. A vote cannot be changed then.'),
  results: t('Results are shown'),
  resultModes: {
    ALWAYS: t('At any time'),
    AFTER_OWN_VOTE: t('After the own vote'),
    AFTER_CLOSE: t('Once it is closed'),
    WINNER_AFTER_CLOSE: t('Once it is closed, and only what won'),
  },
  closes: t('Closes'),
  closesHint: t('Within 90 days. A secret poll needs a date.'),
  shares: t('What you share'),
  shareNothing: t('Share nothing'),
  sharedGone: t('It is no longer to be seen.'),
  when: t('When'),
  schedule: t('Publish at'),
  scheduleHint: (zone: string) => t('In your zone: {zone}. Empty: at once.', { zone }),
  goesOut: (moment: string) => t('Goes out {moment}.', { moment }),
  expires: t('Disappears from lists at'),
  expiresHint: t('Empty: it stays.'),
  post: t('Post', {}, 'verb'),
  ask: t('Ask'),
  plan: t('Schedule'),
  drafts: t('All drafts'),
  later: t('Close'),
  planned: (moment: string) => t('Your post goes out {moment}.', { moment }),
  empty: {
    text: t('Write something first.'),
    title: t('It needs a title.'),
    praise: t('Name at least one colleague.'),
    poll: t('A poll needs at least two options.'),
  } as Record<string, string>,
  uploading: t('A file is still on its way.'),
  alt: t('Say what each picture shows.'),
  end: t('Say until when it is announced.'),
  guardTitle: (n: number) => t('Tell {n, plural, one {# person} other {# people}}?', { n }),
  guardBody: (n: number, limit: number) =>
    t(
      'The names in your text tell {n, plural, one {# person} other {# people}} at once. We ask above {limit}.',
      { n, limit },
    ),
  guardYes: (n: number) => t('Post and tell {n}', { n }),
  unreached: (names: readonly string[]) =>
    t('Not told, since they cannot read this: {names}.', { names: list(names) }),
  foundElsewhere: t('You began this on another device. Here is what you wrote.'),
  conflictTitle: t('This draft was changed elsewhere'),
  conflictBody: t('Both texts are here. Which one do you want to go on with?'),
  theirs: t('The other text'),
  mine: t('Your text here'),
  takeTheirs: t('Take the other text'),
  takeMine: t('Keep your text'),
};
