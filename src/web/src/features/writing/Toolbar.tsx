import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { applyEdit, editOf } from './applyEdit';
import { messages } from './messages';
import styles from './TextEditor.module.css';
import { ToolButton } from './ToolButton';
import { tools } from './tools';

/** One tab stop; arrows go from tool to tool. */
export function Toolbar({
  area,
  isPreview,
  onPreview,
  disabled,
  children,
}: {
  area: RefObject<HTMLTextAreaElement | null>;
  isPreview: boolean;
  onPreview: () => void;
  disabled?: boolean;
  children?: ReactNode;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const buttons = () => [
    ...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
  ];

  const move = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const next = { [forward]: at + 1, [back]: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[(next + all.length) % all.length]?.focus();
  };
  /** The tool that was used last is the one that Tab comes back to. */
  const settle = (target: EventTarget) => {
    for (const button of buttons()) button.tabIndex = button === target ? 0 : -1;
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={messages.formatting}
      className={styles.toolbar}
      onKeyDown={move}
      onFocus={(event) => settle(event.target)}
    >
      {children}
      {children && <span className={styles.between} />}
      {tools.map(({ shape, label, keys, change }, index) => (
        <ToolButton
          key={shape}
          shape={shape}
          label={label}
          keys={keys}
          tabIndex={index === 0 ? 0 : -1}
          disabled={isPreview || disabled}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => area.current && applyEdit(area.current, change(editOf(area.current)))}
        />
      ))}
      <span className={styles.between} />
      <ToolButton
        shape="preview"
        label={messages.preview}
        tabIndex={isPreview ? 0 : -1}
        aria-pressed={isPreview}
        onClick={onPreview}
      />
    </div>
  );
}
