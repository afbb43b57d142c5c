import { Fragment, useState } from 'react';
import { Dialog } from '../../design/controls/Dialog';
import { areLetterKeysOn, turnLetterKeys } from '../../keys/letterKeys';
import { common } from '../../words/messages';
import styles from './KeyList.module.css';
import { type KeyLine, keysOf } from './listOfKeys';
import { messages } from './messages';

/** The keys that work on the page below it, and the switch that turns single letters off. */
export default function KeyList({ onClose }: { onClose: () => void }) {
  const [parts] = useState(() => keysOf(document));
  return (
    <Dialog title={messages.title} close={common.close} onClose={onClose}>
      <label className={styles.letters}>
        <input
          type="checkbox"
          defaultChecked={areLetterKeysOn()}
          aria-describedby="letters-hint"
          onChange={({ target }) => turnLetterKeys(target.checked)}
        />
        {messages.letters}
      </label>
      <p id="letters-hint" className={styles.hint}>
        {messages.lettersHint}
      </p>
      <div className={styles.parts}>
        {parts.map(({ title, lines }) => (
          <section key={title} aria-label={title}>
            <h3 className={styles.part}>{title}</h3>
            <dl className={styles.lines}>
              {lines.map((line) => (
                <Line key={line.keys.join()} line={line} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ line: { keys, inTurn, does } }: { line: KeyLine }) {
  return (
    <div className={styles.line}>
      <dt>
        {keys.map((key, at) => (
          <Fragment key={key + String(at)}>
            {at > 0 && (inTurn ? ` ${messages.inTurn} ` : ' ')}
            <kbd className={styles.key}>{key}</kbd>
          </Fragment>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
