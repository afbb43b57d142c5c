import { type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react';
import type { AreaHandle } from './Area';
import type { Shape } from './icons';
import { Markup } from './markup/Markup';
import { useMode } from './mode';
import { Preview } from './Preview';
import { Remaining } from './Remaining';
import type { Rich as RichEditor } from './rich/Rich';
import styles from './TextEditor.module.css';
import { Toolbar } from './Toolbar';
import { lengthOf, sourceOf, type Written } from './written';

export type TextEditorHandle = AreaHandle;

let Rich: typeof RichEditor | undefined;

/**
 * A text with a toolbar, names and tags offered while they are typed, and a counter; with its signs and a preview, or as it will be
 * read. Keyboard: Ctrl+B, I, E, K as the toolbar says, Ctrl+Enter sends the form, the toolbar is one tab stop.
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
  const own = useRef<AreaHandle>(null);
  const [mode, setMode] = useMode();
  const page = useRef<HTMLDivElement>(null);
  const [hadFocus, setHadFocus] = useState(false);
  const isThere = useRich(mode === 'rich', {
    // Who was writing already writes on.
    onArrival: () => setHadFocus(page.current?.contains(document.activeElement) ?? false),
    onFailure: () => setMode('markup'),
  });
  const [pressed, setPressed] = useState<readonly Shape[]>([]);
  const [isPreview, setPreview] = useState(false);
  const Area = isThere && Rich ? Rich : Markup;
  const isRich = Area === Rich;

  return (
    <div className={styles.editor}>
      <div ref={page} className={styles.page} hidden={isPreview}>
        <Area
          ref={(area) => {
            own.current = area;
            if (typeof ref === 'function') ref(area);
            else if (ref) ref.current = area;
          }}
          id={id}
          label={label}
          placeholder={placeholder}
          written={written}
          onChange={onChange}
          inId={inId}
          isWrong={error !== undefined}
          readOnly={readOnly}
          autoFocus={autoFocus || hadFocus}
          onFiles={onFiles}
          onPressed={setPressed}
        />
      </div>
      {isPreview && <Preview source={sourceOf(written)} />}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
      <Toolbar
        mode={isRich ? 'rich' : 'markup'}
        pressed={isRich ? pressed : []}
        isPreview={isPreview}
        disabled={readOnly}
        onTool={(tool) => own.current?.run(tool)}
        onPreview={() => setPreview(!isPreview)}
        onMode={(next) => {
          setPreview(false);
          setMode(next);
        }}
        onLeave={() => own.current?.focus()}
      >
        {tools}
      </Toolbar>
      <Remaining left={limit - lengthOf(sourceOf(written))} limit={limit} />
    </div>
  );
}

/** Whether the editor that shows texts as they will be read is there; it is fetched when somebody wants it. */
function useRich(isWanted: boolean, told: { onArrival: () => void; onFailure: () => void }): boolean {
  const [isThere, setThere] = useState(Rich !== undefined);
  const latest = useRef(told);
  latest.current = told;
  useEffect(() => {
    if (!isWanted || isThere) return;
    import('./rich/Rich').then(
      (module) => {
        Rich = module.Rich;
        latest.current.onArrival();
        setThere(true);
      },
      () => latest.current.onFailure(),
    );
  }, [isWanted, isThere]);
  return isWanted && isThere;
}
