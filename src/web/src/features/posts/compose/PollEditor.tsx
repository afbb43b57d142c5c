import { Button } from '../../../design/controls/Button';
import { Choice, SelectField, TextField } from '../../../design/controls/Field';
import { ToolButton } from '../../writing/ToolButton';
import { localOf, type PollContent } from './content';
import { messages } from './messages';
import styles from './PostEditor.module.css';

const most = 10;
const least = 2;
const day = 24 * 60 * 60 * 1000;

/** A poll in the making: options, how people choose, who learns what and when. */
export function PollEditor({
  poll,
  error,
  onChange,
}: {
  poll: PollContent;
  error?: string;
  onChange: (poll: PollContent | null) => void;
}) {
  const { options } = poll;
  const set = (now: Partial<PollContent>) => onChange({ ...poll, ...now });
  return (
    <section className={styles.panel} aria-label={messages.poll}>
      <header className={styles.panelHead}>
        <h2>{messages.poll}</h2>
        <ToolButton shape="remove" label={messages.removePoll} onClick={() => onChange(null)} />
      </header>
      <ul className={styles.options}>
        {options.map((option, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: options have nothing but their place
          <li key={index} className={styles.option}>
            <input
              type="text"
              dir="auto"
              maxLength={200}
              aria-label={messages.option(index + 1)}
              placeholder={messages.option(index + 1)}
              value={option}
              onChange={(event) => set({ options: options.with(index, event.target.value) })}
            />
            {options.length > least && (
              <ToolButton
                shape="remove"
                label={messages.removeOption(index + 1)}
                onClick={() => set({ options: options.toSpliced(index, 1) })}
              />
            )}
          </li>
        ))}
      </ul>
      {options.length < most && (
        <div>
          <Button small look="quiet" icon="plus" onClick={() => set({ options: [...options, ''] })}>
            {messages.addOption}
          </Button>
        </div>
      )}
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.pair}>
        <SelectField
          label={messages.method}
          value={poll.method}
          onChange={(event) => set({ method: event.target.value as PollContent['method'] })}
        >
          {Object.entries(messages.methods).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={messages.results}
          value={poll.showResults}
          onChange={(event) => set({ showResults: event.target.value as PollContent['showResults'] })}
        >
          {Object.entries(messages.resultModes).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <TextField
          type="datetime-local"
          label={messages.closes}
          hint={messages.closesHint}
          required={poll.isSecret || poll.showResults.endsWith('AFTER_CLOSE')}
          min={localOf(new Date().toISOString())}
          max={localOf(new Date(Date.now() + 90 * day).toISOString())}
          value={poll.closesAt}
          onChange={(event) => set({ closesAt: event.target.value })}
        />
        <Choice
          type="checkbox"
          label={messages.secret}
          detail={messages.secretHint}
          checked={poll.isSecret}
          onChange={(event) => set({ isSecret: event.target.checked })}
        />
      </div>
    </section>
  );
}
