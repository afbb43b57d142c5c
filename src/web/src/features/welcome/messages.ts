import { t } from '../../words/t';

export const messages = {
  heading: (step: number, of: number, what: string) => t('Step {step} of {of}: {what}', { step, of, what }),
  steps: t('First steps'),
  names: [t('You'), t('Your groups'), t('Your quiet hours')],
  skipAll: t('Skip all steps'),
  skip: t('Skip this step'),
  saveAndGoOn: t('Save and go on'),
  goOn: t('Go on'),
  finish: t('Save and finish'),
  done: t('That was it. Welcome!'),
  photo: t("Your photo and your title come from the company's directory, and are changed there."),
  groupsIntro: t(
    'Open groups that people of your department and office are in. You can leave again at any time.',
  ),
  noGroups: t('You are in every open group already, or there is none yet.'),
  allGroups: t('All groups'),
  hoursIntro: t(
    'Outside of these hours nothing disturbs you: mails and notifications wait until you are back. Everything stays in your list.',
  ),
  days: t('Days on which you may be disturbed'),
  zone: (zone: string) => t('All times are in {zone}.', { zone }),
};
