import { SelectField, TextField } from '../../../design/controls/Field';
import { hasTitle, localOf, type Place, type PostContent, type PraiseValue, praiseValues } from './content';
import { messages } from './messages';
import { PeoplePicker } from './PeoplePicker';
import styles from './PostEditor.module.css';

export type Change = (change: (content: PostContent) => PostContent) => void;

const day = 24 * 60 * 60 * 1000;

/** What a kind has beside its text. */
export function Details({
  content,
  change,
  at,
  series,
}: {
  content: PostContent;
  change: Change;
  at: (place: Place) => string | undefined;
  /** The series of the group that an article may stand in. */
  series: readonly { readonly id: string; readonly title: string }[];
}) {
  const { kind } = content;
  return (
    <>
      {hasTitle(kind) && (
        <TextField
          label={messages.titleLabel[kind as keyof typeof messages.titleLabel]}
          maxLength={200}
          value={content.title}
          error={at('title')}
          onChange={(event) => change((now) => ({ ...now, title: event.target.value }))}
        />
      )}
      {kind === 'ARTICLE' && series.length > 0 && (
        <SelectField
          label={messages.series}
          value={content.seriesId}
          onChange={(event) => change((now) => ({ ...now, seriesId: event.target.value }))}
        >
          <option value="">{messages.noSeries}</option>
          {series.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
      {kind === 'PRAISE' && (
        <div className={styles.pair}>
          <PeoplePicker
            people={content.praised}
            inId={content.groupIds[0]}
            error={at('praise')}
            onChange={(praised) => change((now) => ({ ...now, praised }))}
          />
          <SelectField
            label={messages.praiseFor}
            value={content.value}
            onChange={(event) => change((now) => ({ ...now, value: event.target.value as PraiseValue }))}
          >
            {praiseValues.map((value) => (
              <option key={value} value={value}>
                {messages.values[value]}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      {kind === 'ANNOUNCEMENT' && (
        <TextField
          type="datetime-local"
          label={messages.until}
          hint={messages.untilHint}
          error={at('announcement')}
          min={localOf(new Date().toISOString())}
          max={localOf(new Date(Date.now() + 30 * day).toISOString())}
          value={content.announcedUntil}
          onChange={(event) => change((now) => ({ ...now, announcedUntil: event.target.value }))}
        />
      )}
    </>
  );
}
