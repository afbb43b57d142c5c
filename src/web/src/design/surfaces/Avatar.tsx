import type { CSSProperties } from 'react';
import styles from './Avatar.module.css';
import { usePhoto } from './usePhoto';

/** A hue from 0 to 359 that belongs to the name. */
export function hueOf(name: string): number {
  let hash = 2166136261;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) % 360;
}

/** First letters of the first and last word; names are never split further. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}

/** The photo, else initials on the name's own colour; decoration beside the written name. */
export function Avatar({
  name,
  photoUrl,
  size = 44,
  square,
}: {
  name: string;
  photoUrl?: string | null;
  size?: number;
  square?: boolean;
}) {
  const photo = usePhoto(photoUrl);
  const look = {
    '--hue': hueOf(name),
    inlineSize: size,
    blockSize: size,
    fontSize: size * 0.37,
  } as CSSProperties;
  const classes = `${styles.avatar} ${square ? styles.square : ''}`;
  return (
    <span
      aria-hidden="true"
      className={classes}
      style={look}
      data-initials={photo ? undefined : initialsOf(name)}
    >
      {photo && <img className={styles.photo} src={photo} alt="" />}
    </span>
  );
}
