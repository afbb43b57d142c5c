import { Icon } from '../../design/brand/Icon';
import { Menu } from '../../design/controls/Menu';
import { common } from '../../words/messages';
import { useReportActions } from './ReportActions';

/** A menu with nothing but what every reader may do: report a thing. For what has no other menu. */
export function ReportMenu({ subjectId }: { subjectId: string }) {
  const { items, dialog } = useReportActions({ subjectId, isOwn: false, mayRemove: false });
  return (
    <>
      <Menu label={common.moreActions} trigger={<Icon name="more" />} items={items} />
      {dialog}
    </>
  );
}
