import { t } from '../../../words/t';

export const messages = {
  rich: t('Formatted text'),
  heading: t('Heading'),
  address: t('Address of the link'),
  setLink: t('Set'),
  noLink: t('No link'),
  badAddress: t('It begins with https://, http:// or mailto:.'),
};
