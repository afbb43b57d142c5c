import { type KeyboardEvent, useState } from 'react';
import type { Asked } from '../written';
import { type Suggestion, useSuggestions } from './useSuggestions';

/** Where a list of names stands, in CSS pixels from the upper left corner of the text. */
export interface PlaceOfList {
  readonly top: number;
  readonly left: number;
}

/** Names that are offered while they are typed: which, where, and which of them is looked at. The focus stays in the text. */
export function useChoosing<A extends Asked>({
  id,
  inId,
  onTake,
}: {
  id: string;
  inId: string | undefined;
  onTake: (suggestion: Suggestion, asked: A) => void;
}) {
  const [asked, setAsked] = useState<A>();
  const [place, setPlace] = useState<PlaceOfList>({ top: 0, left: 0 });
  const [active, setActive] = useState(0);
  const items = useSuggestions(asked, inId);
  const at = Math.min(active, items.length - 1);
  const close = () => setAsked(undefined);

  /** Takes note of what stands at the caret. */
  const look = (next: A | undefined, placeOf: (asked: A) => PlaceOfList) => {
    if (next?.from !== asked?.from || next?.words !== asked?.words) setActive(0);
    if (next || asked) setAsked(next);
    if (next) setPlace(placeOf(next));
  };

  const take = (suggestion: Suggestion | undefined) => {
    if (!asked || !suggestion) return;
    onTake(suggestion, asked);
    close();
  };

  /** Whether the key was meant for the list. */
  const keyDown = (event: KeyboardEvent): boolean => {
    if (items.length === 0) return false;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined) setActive((next + items.length) % items.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(items[at]);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const isOpen = items.length > 0;
  const listId = `${id}-list`;
  return {
    look,
    close,
    keyDown,
    attributes: {
      'aria-autocomplete': 'list' as const,
      'aria-haspopup': 'listbox' as const,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': isOpen ? `${listId}-${at}` : undefined,
    },
    list: { id: listId, items, active: at, place, onTake: take, isOfTags: asked?.sign === '#' },
  };
}
