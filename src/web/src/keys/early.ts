import { isForPage, isPaletteKey } from './letterKeys';

const heldForMs = 5_000;
let held: readonly KeyboardEvent[] = [];

function hold(event: KeyboardEvent): void {
  const isPalette = isPaletteKey(event);
  if (!isPalette && !isForPage(event)) return;
  // The browser has a use of its own for it.
  if (isPalette) event.preventDefault();
  held = [...held.slice(-7), event];
}

/** Holds what is pressed for the page until those who listen have come; their files are fetched while the page is drawn. */
export function holdKeys(): void {
  addEventListener('keydown', hold);
}

/** Presses again what was held, now that somebody listens. What was pressed longer ago is forgotten. */
export function pressHeld(now = performance.now()): void {
  removeEventListener('keydown', hold);
  const pressed = held.filter(({ timeStamp }) => now - timeStamp < heldForMs);
  held = [];
  for (const { key, ctrlKey, metaKey, shiftKey, target } of pressed) {
    const place = target instanceof Element && target.isConnected ? target : document.body;
    place.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true }),
    );
  }
}
