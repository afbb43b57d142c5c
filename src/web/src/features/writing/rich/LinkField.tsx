import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../design/controls/Button';
import { TextField } from '../../../design/controls/Field';
import { isSafe } from '../../../design/text/markupLine';
import { messages } from './messages';
import styles from './Rich.module.css';

/** Asks for the address of a link. Enter sets it, Escape goes back to the text. */
export function LinkField({
  address,
  onSet,
  onLeave,
}: {
  address: string;
  /** Takes the address; empty where the link is to be words again. */
  onSet: (address: string) => void;
  onLeave: () => void;
}) {
  const [url, setUrl] = useState(address);
  const [isWrong, setWrong] = useState(false);
  const set = () => {
    const typed = url.trim();
    const whole = /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
    if (typed && isSafe(whole)) onSet(whole);
    else setWrong(true);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') set();
    else onLeave();
  };
  return (
    <div className={styles.address}>
      <TextField
        label={messages.address}
        inputMode="url"
        dir="ltr"
        value={url}
        error={isWrong ? messages.badAddress : undefined}
        autoFocus
        onChange={(event) => setUrl(event.target.value)}
        onKeyDown={keyDown}
      />
      <Button small look="primary" onClick={set}>
        {messages.setLink}
      </Button>
      {address && (
        <Button small onClick={() => onSet('')}>
          {messages.noLink}
        </Button>
      )}
    </div>
  );
}
