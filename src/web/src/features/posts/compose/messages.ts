import { counted, list, number } from '../../../words/locale';
import type { Audience } from './audience';

export const messages = {
  title: 'New post',
  kindLabel: 'What is it?',
  kinds: {
    POST: 'Post',
    QUESTION: 'Question',
    PRAISE: 'Praise',
    ARTICLE: 'Article',
    ANNOUNCEMENT: 'Announcement',
  },
  titleLabel: { QUESTION: 'Your question', ARTICLE: 'Title', ANNOUNCEMENT: 'Title (may be empty)' },
  prompts: {
    QUESTION: 'What have you tried, and what would help?',
    PRAISE: 'What did they do?',
    ARTICLE: 'Begin here',
    ANNOUNCEMENT: 'What must everybody here know?',
  },
  series: 'Series',
  noSeries: 'In no series',
  in: 'Post in',
  alsoIn: 'Also post in',
  another: 'Add a group',
  removeGroup: (name: string) => `Do not post in ${name}`,
  audience: (audience: Audience) =>
    audience.kind === 'everybody'
      ? 'Everybody in the company can read this.'
      : audience.kind === 'colleagues'
        ? `${audience.by} is open: every colleague can read this.`
        : `Only members of ${list(audience.of)} can read this.`,
  forecast: (now: number, afterQuiet: number, digest: number, byThemselves: number) =>
    [
      `${counted(now, 'is', 'are')} told now`,
      afterQuiet > 0 ? `${number(afterQuiet)} after quiet hours` : '',
      digest > 0 ? `${number(digest)} by digest` : '',
      byThemselves > 0 ? `${number(byThemselves)} can find it` : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  praise: 'Whom do you praise?',
  praiseAdd: 'Add a colleague',
  praiseHint: 'Type a name.',
  praiseRemove: (name: string) => `Take ${name} off`,
  praiseFor: 'For',
  values: {
    HELPFULNESS: 'Helpfulness',
    TEAMWORK: 'Teamwork',
    CRAFT: 'Craft',
    COURAGE: 'Courage',
    INITIATIVE: 'Initiative',
    CUSTOMER_CARE: 'Care for customers',
  },
  until: 'Announced until',
  untilHint: 'At most 30 days. The post stays, the announcement ends.',
  addPoll: 'Poll',
  poll: 'Poll',
  removePoll: 'Remove the poll',
  option: (n: number) => `Option ${number(n)}`,
  removeOption: (n: number) => `Remove option ${number(n)}`,
  addOption: 'Add an option',
  method: 'How people choose',
  methods: { SINGLE: 'One option', MULTI: 'Several options', RANKED: 'Options in order' },
  secret: 'Secret poll',
  secretHint: 'Nobody learns who chose what, administrators included. A vote cannot be changed then.',
  results: 'Results are shown',
  resultModes: {
    ALWAYS: 'At any time',
    AFTER_OWN_VOTE: 'After the own vote',
    AFTER_CLOSE: 'Once it is closed',
  },
  closes: 'Closes',
  closesHint: 'Within 90 days. A secret poll needs a date.',
  when: 'When',
  schedule: 'Publish at',
  scheduleHint: (zone: string) => `In your zone: ${zone}. Empty: at once.`,
  goesOut: (moment: string) => `Goes out ${moment}.`,
  expires: 'Disappears from lists at',
  expiresHint: 'Empty: it stays.',
  post: 'Post',
  ask: 'Ask',
  plan: 'Schedule',
  later: 'Close',
  planned: (moment: string) => `Your post goes out ${moment}.`,
  empty: {
    text: 'Write something first.',
    title: 'It needs a title.',
    praise: 'Name at least one colleague.',
    poll: 'A poll needs at least two options.',
  } as Record<string, string>,
  uploading: 'A file is still on its way.',
  alt: 'Say what each picture shows.',
  end: 'Say until when it is announced.',
  guardTitle: (n: number) => `Tell ${counted(n, 'person', 'people')}?`,
  guardBody: (n: number, limit: number) =>
    `The names in your text tell ${counted(n, 'person', 'people')} at once. We ask above ${number(limit)}.`,
  guardYes: (n: number) => `Post and tell ${number(n)}`,
  unreached: (names: readonly string[]) => `Not told, since they cannot read this: ${list(names)}.`,
  foundElsewhere: 'You began this on another device. Here is what you wrote.',
  conflictTitle: 'This draft was changed elsewhere',
  conflictBody: 'Both texts are here. Which one do you want to go on with?',
  theirs: 'The other text',
  mine: 'Your text here',
  takeTheirs: 'Take the other text',
  takeMine: 'Keep your text',
};
