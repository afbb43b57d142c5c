import { type ClipboardEvent, type KeyboardEvent, useImperativeHandle, useRef } from 'react';
import { type AreaProps, filesOf } from '../Area';
import { Offered } from '../offered/Offered';
import { useChoosing } from '../offered/useChoosing';
import styles from '../TextEditor.module.css';
import { shortcut } from '../tools';
import { askedAt, naming, tagging } from '../written';
import { applyEdit, editOf } from './applyEdit';
import { placeOf } from './caret';
import { nextPoint } from './edits';

/** A text with its signs. */
export function Markup({
  ref,
  id,
  label,
  placeholder,
  written,
  onChange,
  inId,
  isWrong,
  readOnly,
  autoFocus,
  onFiles,
}: AreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const choosing = useChoosing({
    id,
    inId,
    onTake: (suggestion, asked) => {
      const box = area.current;
      if (!box) return;
      const to = asked.from + 1 + asked.words.length;
      const now = { ...written, text: box.value };
      const { caret, ...next } = suggestion.named
        ? naming(now, asked.from, to, suggestion.named)
        : tagging(now, asked.from, to, suggestion.label);
      applyEdit(box, { text: next.text, start: caret, end: caret });
      onChange(next);
    },
  });
  const look = (box: HTMLTextAreaElement) => {
    const isCaret = box.selectionStart === box.selectionEnd;
    const asked = isCaret ? askedAt({ ...written, text: box.value }, box.selectionStart) : undefined;
    choosing.look(asked, ({ from }) => placeOf(box, from));
  };
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    select: (start, end) => {
      area.current?.setSelectionRange(start, end);
      // A name may have been begun before the editor was there.
      if (area.current) look(area.current);
    },
    run: ({ change }) => area.current && applyEdit(area.current, change(editOf(area.current))),
  }));

  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || choosing.keyDown(event)) return;
    const box = event.currentTarget;
    const tool = shortcut(event.nativeEvent);
    const isPlainEnter = event.key === 'Enter' && !event.shiftKey && !event.altKey;
    if (tool) {
      event.preventDefault();
      applyEdit(box, tool.change(editOf(box)));
    } else if (isPlainEnter && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      box.form?.requestSubmit();
    } else if (isPlainEnter) {
      const next = nextPoint(editOf(box));
      if (!next) return;
      event.preventDefault();
      applyEdit(box, next);
    }
  };
  const paste = (event: ClipboardEvent) => {
    const files = filesOf(event.clipboardData);
    if (files.length === 0 || !onFiles) return;
    event.preventDefault();
    onFiles(files);
  };

  return (
    <>
      <textarea
        ref={area}
        id={id}
        dir="auto"
        rows={3}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        placeholder={placeholder}
        className={styles.area}
        value={written.text}
        readOnly={readOnly}
        // biome-ignore lint/a11y/noAutofocus: only where the person has just asked to write
        autoFocus={autoFocus}
        {...choosing.attributes}
        onChange={(event) => {
          onChange({ ...written, text: event.target.value });
          look(event.target);
        }}
        onSelect={(event) => look(event.currentTarget)}
        onBlur={choosing.close}
        onKeyDown={keyDown}
        onPaste={paste}
      />
      <Offered {...choosing.list} />
    </>
  );
}
