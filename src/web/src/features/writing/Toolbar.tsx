import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Shape } from './icons';
import { messages } from './messages';
import type { Mode } from './mode';
import { messages as words } from './rich/messages';
import styles from './TextEditor.module.css';
import { ToolButton } from './ToolButton';
import { type Tool, tools } from './tools';

/** One tab stop; arrows go from tool to tool, Escape back to the text. */
export function Toolbar({
  mode,
  pressed,
  isPreview,
  disabled,
  onTool,
  onPreview,
  onMode,
  onLeave,
  children,
}: {
  mode: Mode;
  /** The tools that are in effect where the caret stands. */
  pressed: readonly Shape[];
  isPreview: boolean;
  disabled?: boolean;
  onTool: (tool: Tool) => void;
  onPreview: () => void;
  onMode: (mode: Mode) => void;
  onLeave: () => void;
  children?: ReactNode;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const buttons = () => [
    ...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []),
  ];

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
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
      {tools.map((tool, index) => (
        <ToolButton
          key={tool.shape}
          shape={tool.shape}
          label={tool.label}
          keys={tool.keys}
          tabIndex={index === 0 ? 0 : -1}
          disabled={isPreview || disabled}
          aria-pressed={mode === 'rich' ? pressed.includes(tool.shape) : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTool(tool)}
        />
      ))}
      <span className={styles.between} />
      <ToolButton
        shape="rich"
        label={words.rich}
        tabIndex={-1}
        disabled={disabled}
        aria-pressed={mode === 'rich'}
        onClick={() => onMode(mode === 'rich' ? 'markup' : 'rich')}
      />
      {mode === 'markup' && (
        <ToolButton
          shape="preview"
          label={messages.preview}
          tabIndex={isPreview ? 0 : -1}
          aria-pressed={isPreview}
          onClick={onPreview}
        />
      )}
    </div>
  );
}
