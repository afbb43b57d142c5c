import { Icon } from '../../../design/brand/Icon';
import { ToolButton } from '../../writing/ToolButton';
import { audienceOf, type Door } from './audience';
import { messages } from './messages';
import styles from './PostEditor.module.css';

const most = 5;

/** The groups that the post stands in: one thread with up to five doors. */
export function Doors({
  doors,
  chosen,
  onChange,
  error,
}: {
  doors: readonly Door[];
  chosen: readonly string[];
  onChange: (groupIds: readonly string[]) => void;
  error?: string;
}) {
  const [first, ...also] = chosen;
  const others = doors.filter(({ id }) => !chosen.includes(id));
  const nameOf = (id: string) => doors.find((door) => door.id === id)?.name ?? '';
  return (
    <div className={styles.doors}>
      <label className={styles.pick}>
        <span>{messages.in}</span>
        <select
          value={first}
          aria-describedby={error ? 'doors-error' : undefined}
          onChange={(event) =>
            onChange([event.target.value, ...also.filter((id) => id !== event.target.value)])
          }
        >
          {doors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {also.map((id) => (
        <span key={id} className={styles.chip}>
          <span dir="auto">{nameOf(id)}</span>
          <ToolButton
            shape="remove"
            label={messages.removeGroup(nameOf(id))}
            onClick={() => onChange(chosen.filter((other) => other !== id))}
          />
        </span>
      ))}
      {others.length > 0 && chosen.length < most && (
        <label className={styles.add}>
          <span className="hidden">{messages.alsoIn}</span>
          <select value="" onChange={(event) => onChange([...chosen, event.target.value])}>
            <option value="" disabled>
              {`+ ${messages.another}`}
            </option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {error && (
        <p id="doors-error" role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

/** Who will read it, always in sight. */
export function AudienceLine({ doors }: { doors: readonly Door[] }) {
  const audience = audienceOf(doors);
  return (
    <p className={styles.audience}>
      <Icon name={audience.kind === 'members' ? 'lock' : 'globe'} size={16} />
      <span>{messages.audience(audience)}</span>
    </p>
  );
}
