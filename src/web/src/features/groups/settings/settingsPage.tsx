import type { Page } from '../../../router/page';
import { membersTab } from '../members/MembersTab';
import { generalTab } from './GeneralTab';
import { ruleTab } from './RuleTab';

const tabs: Readonly<Record<string, Page>> = { members: membersTab, rule: ruleTab };

/** A group's settings: the part of the address, the general ones without one. */
export const settingsPage: Page = (environment, place, returned) => {
  const tab = tabs[place.params.tab ?? ''] ?? generalTab;
  return tab(environment, place, returned);
};
