import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { applyEdit, editOf } from './applyEdit';
import { nextPoint } from './edits';
import { messages } from './messages';
import { Preview } from './Preview';
import { Remaining } from './Remaining';
import { SuggestionList } from './SuggestionList';
import styles from './TextEditor.module.css';
import { Toolbar } from './Toolbar';
import { shortcut } from './tools';
import { useChoosing } from './useChoosing';
import { lengthOf, sourceOf, type Written } from './written';

export interface TextEditorHandle {
  focus: () => void;
  select: (start: number, end: number) => void;
}

/**
 * A text box with a toolbar, names and tags offered while they are typed, a preview and a counter. Keyboard: Ctrl+B, I, E, K as
 * the toolbar says, Ctrl+Enter sends the form, the toolbar is one tab stop.
 */
export function TextEditor({
  ref,
  label,
  placeholder,
  written,
  onChange,
  limit,
  inId,
  error,
  readOnly,
  autoFocus,
  onFiles,
  tools,
}: {
  ref?: Ref<TextEditorHandle>;
  label: string;
  placeholder?: string;
  written: Written;
  onChange: (written: Written) => void;
  /** The most characters, as the server counts them. */
  limit: number;
  /** What the text is written for: only who reads it is offered. */
  inId?: string;
  error?: string;
  readOnly?: boolean;
  autoFocus?: boolean;
  /** Takes files that are pasted or dropped. */
  onFiles?: (files: readonly File[]) => void;
  /** Further tools beside those of the text. */
  tools?: ReactNode;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isPreview, setPreview] = useState(false);
  const choosing = useChoosing({ id, area, written, onChange, inId });
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    select: (start, end) => {
      const box = area.current;
      box?.setSelectionRange(start, end);
      // A name may have been begun before the editor was there.
      if (box) choosing.look(box);
    },
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
    const files = [...event.clipboardData.files];
    if (files.length === 0 || !onFiles) return;
    event.preventDefault();
    onFiles(files);
  };

  return (
    <div className={styles.editor}>
      <div className={styles.page} hidden={isPreview}>
        <textarea
          ref={area}
          id={id}
          dir="auto"
          rows={3}
          aria-label={label}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          placeholder={placeholder}
          className={styles.area}
          value={written.text}
          readOnly={readOnly}
          // biome-ignore lint/a11y/noAutofocus: only where the person has just asked to write
          autoFocus={autoFocus}
          {...choosing.attributes}
          onChange={(event) => {
            onChange({ ...written, text: event.target.value });
            choosing.look(event.target);
          }}
          onSelect={(event) => choosing.look(event.currentTarget)}
          onBlur={choosing.close}
          onKeyDown={keyDown}
          onPaste={paste}
        />
        <SuggestionList {...choosing.list} />
      </div>
      {isPreview && <Preview source={sourceOf(written)} />}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
      <Toolbar area={area} isPreview={isPreview} onPreview={() => setPreview(!isPreview)} disabled={readOnly}>
        {tools}
      </Toolbar>
      <Remaining left={limit - lengthOf(sourceOf(written))} limit={limit} />
      <p className="hidden" role="status">
        {choosing.list.items.length > 0 ? messages.found(choosing.list.items.length, messages.choosing) : ''}
      </p>
    </div>
  );
}
