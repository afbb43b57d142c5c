import { t } from '../../words/t';

export const messages = {
  title: t('Engagement'),
  intro: t(
    'What the company learns about its own talk. Every employee sees this page, exactly as HR does. It counts units, never people: no name is in it, and no unit of fewer than 10.',
  ),
  period: (from: string, to: string) => t('Four weeks, {from} to {to}', { from, to }),
  reach: t('Reach'),
  reachOfCompany: t('of the company read or wrote something'),
  stickiness: t('Return'),
  stickinessHint: t('of those who came in these four weeks came in an average week'),
  units: t('By unit'),
  unit: t('Unit'),
  size: t('Size'),
  weekly: t('By week'),
  week: t('Week from'),
  bands: { low: t('low'), middle: t('middle'), high: t('high') } as Record<string, string>,
  withheld: t('Its parts are not shown: too few people would stand behind a figure.'),
  other: t('Other units'),
  methodTitle: t('How this is counted'),
  // Releases carry these sentences, in English; `known` finds what they are in other languages.
  method: [
    t('Reach'),
    t(
      'People with at least one read or write in the four weeks, divided by the people who were in the unit for the whole four weeks. Each person counts once, however often they came.',
    ),
    t('Return'),
    t(
      'Average weekly reach of the company divided by its reach in the four weeks, to the nearest 0.05. There are no daily figures: they would show when single people were away.',
    ),
    t('Units'),
    t(
      'The units are those of the directory on the first day of the four weeks. Whoever changed units in between counts where both units belong.',
    ),
    t('At least ten'),
    t('No figure is about fewer than 10 people.'),
    t('The rest'),
    t(
      'Units below 10 people are not shown, nor is what would reveal them: the next smallest unit is hidden too, until those hidden are at least 10 people together. They appear as "Other units".',
    ),
    t('In words'),
    t(
      'From 50 people: to the nearest 5 %, "<10 %" and ">90 %" at the ends. From 10 to 49 people, and for all their sister units: "low" below a third, "high" above two thirds, "middle" between. Sizes are told as classes.',
    ),
    t('Test before release'),
    t(
      'Before these figures were published, a program tried to compute from them whether almost everybody or almost nobody of a unit took part. Where it could, the units are not shown, in the same words as units with too few people.',
    ),
    t('What is kept'),
    t(
      "Nobody's visits are kept: only marks under a pseudonym, whose key is destroyed with this release, at most 7 days after the four weeks.",
    ),
  ],
  provenance: t('Where it comes from'),
  computed: (when: string) => t('Computed once, {when}, and never revised.', { when }),
  fingerprint: t('Fingerprint of this release'),
  none: t('No figures yet'),
  noneBody: t('The first release follows the first complete block of four weeks.'),
};
