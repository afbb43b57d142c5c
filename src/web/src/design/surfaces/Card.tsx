import type { ElementType, HTMLAttributes, KeyboardEvent, ReactNode, Ref } from 'react';
import styles from './Card.module.css';

/** A sheet of paper on the canvas. */
export function Card({
  as: Tag = 'section',
  children,
  flush,
  ...rest
}: { as?: ElementType; children: ReactNode; flush?: boolean } & HTMLAttributes<HTMLElement>) {
  return (
    <Tag {...rest} className={`${styles.card} ${flush ? styles.flush : ''}`}>
      {children}
    </Tag>
  );
}

/** A form on a sheet; hands over its fields and leaves the page where it is. */
export function FormCard({
  onSubmit,
  onKeyDown,
  children,
}: {
  onSubmit: (form: FormData) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLFormElement>) => void;
  children: ReactNode;
}) {
  return (
    <form
      className={styles.card}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      {children}
    </form>
  );
}

/** Children below one another with the same distance. */
export function Stack({ gap = 16, children }: { gap?: number; children: ReactNode }) {
  return (
    <div className={styles.stack} style={{ gap: `calc(${gap}px * var(--room))` }}>
      {children}
    </div>
  );
}

/** Children beside one another, wrapping; the last one may be pushed to the end with `spread`. */
export function Row({ gap = 10, spread, children }: { gap?: number; spread?: boolean; children: ReactNode }) {
  return (
    <div className={`${styles.row} ${spread ? styles.spread : ''}`} style={{ gap }}>
      {children}
    </div>
  );
}

export function Muted({ children }: { children: ReactNode }) {
  return <p className={styles.muted}>{children}</p>;
}

/** With a ref it can take the focus of what was closed below it. */
export function SectionTitle({
  children,
  id,
  ref,
}: {
  children: ReactNode;
  id?: string;
  ref?: Ref<HTMLHeadingElement>;
}) {
  return (
    <h2 id={id} ref={ref} tabIndex={ref ? -1 : undefined} className={styles.sectionTitle}>
      {children}
    </h2>
  );
}
