import type { Page } from '../../router/page';
import type { Tab } from './AdminFrame';
import { auditTab } from './AuditTab';
import { breakGlassTab } from './BreakGlassTab';
import { directoryTab } from './DirectoryTab';
import { erasureTab } from './ErasureTab';
import { exportsTab } from './ExportsTab';
import { rolesTab } from './RolesTab';

const pages: Readonly<Record<Tab, Page>> = {
  directory: directoryTab,
  roles: rolesTab,
  audit: auditTab,
  'break-glass': breakGlassTab,
  exports: exportsTab,
  erasure: erasureTab,
};

/** The administration: the tab of the address, the directory without one. */
export const adminPage: Page = (environment, place, returned) => {
  const page = pages[place.params.tab as Tab] ?? directoryTab;
  return page(environment, place, returned);
};
