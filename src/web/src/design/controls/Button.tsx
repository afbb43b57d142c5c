import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from '../../router/Link';
import { Icon, type IconName } from '../brand/Icon';
import styles from './Button.module.css';

type Look = 'primary' | 'plain' | 'quiet' | 'danger';

interface Shared {
  look?: Look;
  icon?: IconName;
  small?: boolean;
}

interface Busy {
  /** At work on what it was pressed for: it cannot be pressed again, and shows so. */
  isBusy?: boolean;
}

function classes({ look = 'plain', small }: Shared): string {
  return [styles.button, styles[look], small ? styles.small : ''].join(' ');
}

export function Button({
  look,
  icon,
  small,
  isBusy,
  children,
  ...rest
}: Shared & Busy & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type="button"
      {...rest}
      disabled={rest.disabled || isBusy}
      aria-busy={isBusy}
      className={classes({ look, small })}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
}

/** A place to go that looks like a button. */
export function ButtonLink({
  to,
  look,
  icon,
  small,
  letter,
  label,
  children,
}: Shared & {
  to: string;
  /** Its name in full, where what is seen is short; begins with the same words. */
  label?: string;
  /** The letter that presses it from anywhere on the page. */
  letter?: string;
  children: ReactNode;
}) {
  return (
    <Link
      to={to}
      className={classes({ look, small })}
      aria-label={label}
      data-page-key={letter}
      aria-keyshortcuts={letter}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
    </Link>
  );
}

/** A button that is only an icon: its label is its name and its tooltip. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: IconName; label: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" {...rest} className={styles.icon} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
