import { type KeyboardEvent, useImperativeHandle, useRef, useState } from 'react';
import type { AreaProps } from '../Area';
import { Offered } from '../offered/Offered';
import { useChoosing } from '../offered/useChoosing';
import { shortcut, type Tool } from '../tools';
import { sourceOf } from '../written';
import { $asked, type AskedIn, placeIn, take } from './asked';
import { $linkAround, $pressed, run, select, setLink } from './commands';
import { LinkField } from './LinkField';
import styles from './Rich.module.css';
import { $enter, $indent } from './structure';
import { useEditor } from './useEditor';

/** A text as it will be read. Beside the keys of the tools: Ctrl+] and Ctrl+[ move a point below the one above it and back. */
export function Rich({
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
  onPressed,
}: AreaProps) {
  const page = useRef<HTMLDivElement>(null);
  const [linked, setLinked] = useState<string>();
  const [isEmpty, setEmpty] = useState(written.text === '');
  const editor = useEditor({
    root: page,
    source: sourceOf(written),
    isEditable: !readOnly,
    isFocused: autoFocus === true,
    onChange,
    onFiles,
    onUpdate: (state) => {
      onPressed(state.read($pressed));
      setEmpty(page.current?.textContent === '' && page.current.childElementCount < 2);
      const asked = state.read($asked);
      choosing.look(asked, (at) => (page.current ? placeIn(editor, page.current, at) : { top: 0, left: 0 }));
    },
  });
  const choosing = useChoosing<AskedIn>({ id, inId, onTake: (one, asked) => take(editor, one, asked) });
  const use = ({ shape }: Tool) => {
    // What was selected a moment ago may not have been told yet.
    if (page.current === document.activeElement) select(editor);
    if (shape === 'link') setLinked(editor.read($linkAround) ?? '');
    else run(editor, shape);
  };
  useImperativeHandle(ref, () => ({
    focus: () => editor.focus(),
    select: () => editor.focus(),
    run: use,
  }));

  const update = (change: () => boolean) => {
    let isDone = false;
    const options = { discrete: true } as const;
    editor.update(() => {
      isDone = change();
    }, options);
    return isDone;
  };
  /** Whether a key is one of ours and not the editor's own. */
  const takes = ({ key, code, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const isControl = ctrlKey || metaKey;
    if (key === 'Enter' && !shiftKey && !altKey) {
      if (!isControl) return update($enter);
      page.current?.closest('form')?.requestSubmit();
      return true;
    }
    return isControl && /^Bracket(?:Left|Right)$/.test(code) && update(() => $indent(code === 'BracketLeft'));
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || choosing.keyDown(event)) return;
    const tool = shortcut(event.nativeEvent);
    if (tool) use(tool);
    else if (!takes(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const back = () => {
    setLinked(undefined);
    editor.focus();
  };

  return (
    <>
      {isEmpty && placeholder && (
        <span aria-hidden="true" className={styles.prompt}>
          {placeholder}
        </span>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML takes text with effects */}
      <div
        ref={page}
        id={id}
        role="textbox"
        tabIndex={0}
        contentEditable={!readOnly}
        suppressContentEditableWarning
        spellCheck
        aria-multiline="true"
        aria-label={label}
        aria-placeholder={placeholder}
        aria-readonly={readOnly || undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        className={styles.text}
        {...choosing.attributes}
        // Before the editor sees them: a key that is meant for the list is no text.
        onKeyDownCapture={keyDown}
        onBlur={choosing.close}
      />
      <Offered {...choosing.list} />
      {linked !== undefined && (
        <LinkField
          address={linked}
          onSet={(url) => {
            setLink(editor, url);
            back();
          }}
          onLeave={back}
        />
      )}
    </>
  );
}
