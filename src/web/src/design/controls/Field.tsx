import {
  type InputHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import styles from './Field.module.css';

interface Labelled {
  label: string;
  hint?: ReactNode;
  error?: string;
}

function Field({
  label,
  hint,
  error,
  children,
}: Labelled & {
  children: (ids: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

export function TextField({ label, hint, error, ...rest }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => <input type="text" dir="auto" {...rest} {...ids} className={styles.input} />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  children,
  ...rest
}: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <select {...rest} {...ids} className={styles.input}>
          {children}
        </select>
      )}
    </Field>
  );
}

/** A growing text box with a visible label; Ctrl+Enter submits its form. */
export function TextAreaField({
  label,
  hint,
  error,
  ...rest
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <textarea dir="auto" onKeyDown={submitOnCtrlEnter} {...rest} {...ids} className={styles.area} />
      )}
    </Field>
  );
}

/** A growing text box whose label is only for assistive technology; Ctrl+Enter submits its form. */
export function BareTextArea({
  label,
  ...rest
}: { label: string } & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <textarea
      dir="auto"
      rows={1}
      onKeyDown={submitOnCtrlEnter}
      placeholder={label}
      {...rest}
      aria-label={label}
      className={styles.bare}
    />
  );
}

/** One of several, or some of several: a native radio or checkbox with a full-size label. */
export function Choice({
  label,
  detail,
  ...rest
}: {
  label: ReactNode;
  detail?: ReactNode;
  type: 'radio' | 'checkbox';
} & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={styles.choice}>
      <input {...rest} className={styles.tick} />
      <span>
        <span className={styles.choiceLabel}>{label}</span>
        {detail && <span className={styles.hint}>{detail}</span>}
      </span>
    </label>
  );
}

/** Choices that belong together, under the words that say what is chosen. */
export function Fieldset({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className={styles.label}>{legend}</legend>
      {children}
    </fieldset>
  );
}

function submitOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
