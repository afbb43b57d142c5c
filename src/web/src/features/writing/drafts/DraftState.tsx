import { Icon } from '../../../design/brand/Icon';
import { messages } from '../messages';
import styles from './DraftState.module.css';

/** Where what is written is safe by now. */
export type Safety = 'nothing' | 'here' | 'saving' | 'saved' | 'unsaved';

const words: Record<Exclude<Safety, 'nothing'>, string> = {
  here: messages.savedHere,
  saving: messages.savedHere,
  saved: messages.saved,
  unsaved: messages.notSaved,
};

/** Says it in words, and says aloud only what is bad news. */
export function DraftState({ safety }: { safety: Safety }) {
  if (safety === 'nothing') return null;
  return (
    <span className={safety === 'unsaved' ? styles.bad : styles.state}>
      <Icon name={safety === 'unsaved' ? 'warning' : 'check'} size={14} />
      <span role={safety === 'unsaved' ? 'alert' : undefined}>{words[safety]}</span>
    </span>
  );
}
