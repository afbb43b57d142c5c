import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { BareTextArea } from '../../design/controls/Field';
import type { TextEditor as Editor, TextEditorHandle } from './TextEditor';

let TextEditor: typeof Editor | undefined;

/** A plain field that becomes the editor when it is touched: nothing typed meanwhile is lost, and the caret stays where it is. */
export function LazyText({ autoFocus, ...props }: ComponentProps<typeof Editor>) {
  const [handed, setHanded] = useState<{ start: number; end: number }>();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditorHandle>(null);
  const isComposing = useRef(false);

  const open = async () => {
    try {
      TextEditor ??= (await import('./TextEditor')).TextEditor;
    } catch {
      // It can be written in the plain field; the next key tries again.
      return;
    }
    const box = place.current?.querySelector('textarea');
    if (!box || isComposing.current) return;
    // At once: a key between now and a later drawing would go into the field that is gone.
    flushSync(() => setHanded({ start: box.selectionStart, end: box.selectionEnd }));
  };
  useEffect(() => {
    if (!handed) return;
    editor.current?.focus();
    editor.current?.select(handed.start, handed.end);
  }, [handed]);

  if (handed && TextEditor) return <TextEditor {...props} ref={editor} />;
  const { label, placeholder, written, onChange, readOnly } = props;
  return (
    <div ref={place}>
      <BareTextArea
        label={label}
        placeholder={placeholder ?? label}
        value={written.text}
        readOnly={readOnly}
        autoFocus={autoFocus}
        onFocus={() => void open()}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={() => {
          isComposing.current = false;
          void open();
        }}
        onChange={(event) => {
          onChange({ ...written, text: event.target.value });
          void open();
        }}
      />
    </div>
  );
}
