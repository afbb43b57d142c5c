import { t } from '../../../words/t';

export const messages = {
  cameFrom: (name: string, when: string) => t('From {name}, imported {when}', { name, when }),
};
