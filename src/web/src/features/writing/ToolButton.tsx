import type { ButtonHTMLAttributes } from 'react';
import { Shape } from '../../design/brand/Icon';
import { type Shape as Name, shapes } from './icons';
import styles from './TextEditor.module.css';

/** A small button with a sign; its label is its name and its tooltip, with the keys that do the same. */
export function ToolButton({
  shape,
  label,
  keys,
  ...rest
}: { shape: Name; label: string; keys?: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      {...rest}
      className={styles.tool}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
    >
      <Shape path={shapes[shape]} bold={shape === 'list'} />
    </button>
  );
}
