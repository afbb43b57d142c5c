import { isForPage, isPaletteKey } from '../../keys/letterKeys';
import { navigate } from '../../router/history';
import { openOverlay } from './overlay';

/** Where a letter leads after `g`. */
export const places: Readonly<Record<string, string>> = {
  h: '/',
  u: '/unread',
  g: '/groups',
  p: '/people',
  e: '/events',
  w: '/pages',
  s: '/saved',
  n: '/notifications',
};

const withinMs = 1500;
/** When `g` was pressed last, on the clock of events. */
let went = Number.NEGATIVE_INFINITY;

/** Goes to a place by `g` and the letter after it. To be heard before all else: a list may have that letter for itself. */
export function goByLetters(event: KeyboardEvent): void {
  if (event.key.length > 1 || !isForPage(event)) return;
  const place = event.timeStamp - went < withinMs ? places[event.key] : undefined;
  went = event.key === 'g' && !place ? event.timeStamp : Number.NEGATIVE_INFINITY;
  if (!place) return;
  event.preventDefault();
  event.stopPropagation();
  navigate(place);
}

/** Does what a key stands for on every page; a key that stands for nothing goes its way. */
export function press(event: KeyboardEvent): void {
  if (isPaletteKey(event)) openOverlay('palette');
  else if (!isForPage(event)) return;
  else if (event.key === '?') openOverlay('keys');
  else if (event.key === 'c') navigate('/?compose=1');
  else if (!pressMarked(event.key)) return;
  event.preventDefault();
}

/** Presses what the page marks with `data-page-key`; a field gets the focus. */
function pressMarked(key: string): boolean {
  const marked = document.querySelector<HTMLElement>(`[data-page-key="${CSS.escape(key)}"]`);
  if (marked instanceof HTMLInputElement) marked.focus();
  else marked?.click();
  return Boolean(marked);
}
