import { Avatar } from '../../../design/surfaces/Avatar';
import { messages } from '../messages';
import styles from './SuggestionList.module.css';
import type { Suggestion } from './useSuggestions';

/** What is offered at the caret. The text box keeps the focus and says which one is looked at. */
export function SuggestionList({
  id,
  items,
  active,
  place,
  isOfTags,
  onTake,
}: {
  id: string;
  items: readonly Suggestion[];
  active: number;
  place: { top: number; left: number };
  isOfTags?: boolean;
  onTake: (suggestion: Suggestion) => void;
}) {
  if (items.length === 0) return null;
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={isOfTags ? messages.tags : messages.people}
      className={styles.list}
      // Measured from the left, whichever way the page runs.
      style={{ top: place.top + 4, left: `min(${place.left}px, 100% - 260px)` }}
    >
      {items.map((item, index) => (
        <div
          key={item.key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          // The text box must not lose the focus to a click in the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(item)}
          onKeyDown={undefined}
        >
          {item.named && <Avatar name={item.label} photoUrl={item.photoUrl} size={32} />}
          <span className={styles.words}>
            <span className={styles.name} dir="auto">
              {item.label}
            </span>
            {item.detail && (
              <span className={styles.detail} dir="auto">
                {item.detail}
              </span>
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
