import type { ReportReason } from '../../__generated__/ReportDialogReportMutation.graphql';
import { SelectField } from '../../design/controls/Field';
import { messages } from './messages';

/** Which rule of the house a thing goes against. */
export function ReasonField({
  value,
  onChange,
}: {
  value: ReportReason;
  onChange: (reason: ReportReason) => void;
}) {
  return (
    <SelectField
      label={messages.reason}
      value={value}
      onChange={(event) => onChange(event.target.value as ReportReason)}
    >
      {Object.entries(messages.reasons).map(([reason, label]) => (
        <option key={reason} value={reason}>
          {label}
        </option>
      ))}
    </SelectField>
  );
}
