import { beforeEach, describe, expect, it } from 'vitest';
import { areLetterKeysOn, isForPage, turnLetterKeys } from './letterKeys';

/** Whether the page takes a key that is pressed in this element. */
function isTaken(html: string, key: string, held: KeyboardEventInit = {}): boolean {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  let taken = false;
  const hear = (event: KeyboardEvent) => {
    taken = isForPage(event);
  };
  addEventListener('keydown', hear);
  const pressed = document.querySelector('[data-pressed]') ?? document.body;
  pressed.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
  removeEventListener('keydown', hear);
  return taken;
}

describe('A single letter', () => {
  beforeEach(() => localStorage.clear());

  it('is a key of the page where nothing is typed', () => {
    expect(isTaken('<button data-pressed></button>', 'g')).toBe(true);
    expect(isTaken('<input type="checkbox" data-pressed>', 'g')).toBe(true);
    expect(isTaken('', '?', { shiftKey: true })).toBe(true);
  });

  it('is never one in a field, a menu or a dialog', () => {
    for (const field of [
      '<input data-pressed>',
      '<textarea data-pressed></textarea>',
      '<select data-pressed></select>',
      '<p contenteditable="true"><b data-pressed>so</b></p>',
      '<div role="menu"><button data-pressed></button></div>',
      '<dialog open><button data-pressed></button></dialog>',
    ])
      expect(isTaken(field, 'g'), field).toBe(false);
  });

  it('is none with Control, Alt or the command key, nor while a sign is being composed', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
      expect(isTaken('', 'g', held)).toBe(false);
  });

  it('can be turned off on a device, and on again', () => {
    turnLetterKeys(false);
    expect(areLetterKeysOn()).toBe(false);
    expect(isTaken('', 'g')).toBe(false);
    turnLetterKeys(true);
    expect(isTaken('', 'g')).toBe(true);
  });
});
