import type { NoticeReason } from '../../__generated__/SettingsPageQuery.graphql';
import { toggled } from '../../design/controls/toggled';
import { messages } from './messages';
import styles from './Notices.module.css';

/** The reasons of one kind, each with a switch for the list and one for mails. */
export function ReasonTable({
  title,
  reasons,
  off,
  mailFor,
  onOff,
  onMail,
}: {
  title: string;
  reasons: Record<string, string>;
  off: readonly NoticeReason[];
  /** For which reasons mails are sent; null while none are sent at all. */
  mailFor: readonly NoticeReason[] | null;
  onOff: (off: readonly NoticeReason[]) => void;
  onMail: (mailFor: readonly NoticeReason[]) => void;
}) {
  return (
    <table className={styles.reasons}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{messages.here}</th>
          <th scope="col">{messages.byMail}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(reasons).map(([key, label]) => {
          const reason = key as NoticeReason;
          return (
            <tr key={reason}>
              <th scope="row">{label}</th>
              <td>
                <label>
                  <input
                    type="checkbox"
                    aria-label={messages.hereFor(label)}
                    checked={!off.includes(reason)}
                    onChange={({ target }) => onOff(toggled(off, reason, !target.checked))}
                  />
                </label>
              </td>
              <td>
                <label>
                  <input
                    type="checkbox"
                    aria-label={messages.mailFor(label)}
                    disabled={!mailFor || off.includes(reason)}
                    checked={mailFor?.includes(reason) ?? false}
                    onChange={({ target }) => onMail(toggled(mailFor ?? [], reason, target.checked))}
                  />
                </label>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
