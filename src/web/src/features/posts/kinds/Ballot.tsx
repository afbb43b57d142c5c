import { useState } from 'react';
import { Button } from '../../../design/controls/Button';
import { Choice } from '../../../design/controls/Field';
import { ToolButton } from '../../writing/ToolButton';
import { messages } from './messages';
import styles from './PollCard.module.css';
import { moved, pressed } from './ranking';

/** What to choose from, by the poll's method: one, several, or several in their order. */
export function Ballot({
  poll,
  chosen,
  isSending,
  onVote,
  onCancel,
}: {
  poll: {
    readonly id: string;
    readonly method: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  };
  chosen: readonly string[];
  isSending: boolean;
  onVote: (optionIds: readonly string[]) => void;
  onCancel?: () => void;
}) {
  const [order, setOrder] = useState(chosen);
  const isRanked = poll.method === 'RANKED';
  const isMulti = poll.method === 'MULTI';
  const hint = isRanked ? messages.ranked : isMulti ? messages.several : undefined;
  return (
    <form
      className={styles.ballot}
      onSubmit={(event) => {
        event.preventDefault();
        onVote(order);
      }}
    >
      <fieldset className={styles.choices}>
        <legend className={hint ? styles.state : 'hidden'}>{hint ?? messages.poll}</legend>
        {poll.options.map(({ id, text }) => {
          const place = order.indexOf(id) + 1;
          return (
            <div key={id} className={styles.choice}>
              <Choice
                type={isRanked || isMulti ? 'checkbox' : 'radio'}
                name={poll.id}
                label={<span dir="auto">{text}</span>}
                detail={isRanked && place > 0 ? messages.rank(place) : undefined}
                checked={place > 0}
                onChange={() => setOrder(pressed(order, id, isRanked, isMulti))}
              />
              {isRanked && place > 0 && (
                <span className={styles.row}>
                  <ToolButton
                    shape="up"
                    label={messages.higher(text)}
                    disabled={place === 1}
                    onClick={() => setOrder(moved(order, id, -1))}
                  />
                  <ToolButton
                    shape="down"
                    label={messages.lower(text)}
                    disabled={place === order.length}
                    onClick={() => setOrder(moved(order, id, 1))}
                  />
                </span>
              )}
            </div>
          );
        })}
      </fieldset>
      <div className={styles.row}>
        <Button type="submit" small look="primary" disabled={isSending || order.length === 0}>
          {messages.vote}
        </Button>
        {onCancel && (
          <Button small look="quiet" onClick={onCancel}>
            {messages.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
