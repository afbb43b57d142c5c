const place = 'letter-keys';

/** Whether single letters and signs are keys of the page on this device. Source: WCAG 2.2, 2.1.4. */
export function areLetterKeysOn(): boolean {
  return localStorage.getItem(place) !== 'off';
}

export function turnLetterKeys(on: boolean): void {
  if (on) localStorage.removeItem(place);
  else localStorage.setItem(place, 'off');
}

const takesLetters =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=menu], dialog';

/** Whether a letter or sign was pressed for the page: alone, not typed into something, and wanted as a key. */
export function isForPage(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (key.length !== 1 || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false;
  if (target instanceof Element && target.closest(takesLetters)) return false;
  return areLetterKeysOn();
}

/** Whether Control or the command key asks for the palette, and nobody else took it. */
export function isPaletteKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey && !defaultPrevented;
}
