import type { ReactNode } from 'react';
import { Icon, type IconName } from '../brand/Icon';
import styles from './Badge.module.css';

export type Tone = 'neutral' | 'brand' | 'good' | 'warning' | 'danger';

/** A short state in words; the colour only repeats it. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

/** A message that belongs to what stands beside it. */
export function Notice({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'danger' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
