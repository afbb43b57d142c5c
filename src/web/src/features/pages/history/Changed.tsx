import { changes as inWords } from '../conflict/messages';
import styles from './History.module.css';

export interface TextChange {
  readonly kind: string;
  readonly text: string;
}

/** A text with what was added and taken out of it, each said in words too. */
export function Changed({ changes }: { changes: readonly TextChange[] }) {
  return (
    <p className={styles.diff} dir="auto">
      {changes.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no ids and are replaced whole
        <Part key={index} kind={kind} text={text} />
      ))}
    </p>
  );
}

/** A run of words as what it is in a comparison. */
export function Part({ kind, text }: TextChange) {
  if (kind !== 'ADDED' && kind !== 'REMOVED') return text;
  const Change = kind === 'ADDED' ? 'ins' : 'del';
  const [before, behind] = kind === 'ADDED' ? inWords.added : inWords.removed;
  // Not every screen reader tells of ins and del.
  return (
    <Change>
      <span className="hidden">{`${before} `}</span>
      {text}
      <span className="hidden">{`, ${behind} `}</span>
    </Change>
  );
}
