import { messages } from './messages';
import { spokenLeft } from './room';
import styles from './TextEditor.module.css';

/** Speaks up only when the end is near: seen at each character, heard at a few steps. */
export function Remaining({ left, limit }: { left: number; limit: number }) {
  const spoken = spokenLeft(left, limit);
  return (
    <>
      {spoken !== undefined && (
        <p aria-hidden="true" className={left < 0 ? styles.over : styles.left}>
          {left < 0 ? messages.tooMany(-left) : messages.left(left)}
        </p>
      )}
      <p className="hidden" role="status">
        {spoken === undefined ? '' : spoken < 0 ? messages.tooMany(-left) : messages.left(spoken)}
      </p>
    </>
  );
}
