import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdKeys, pressHeld } from './early';

const heard = vi.fn((event: KeyboardEvent) => `${event.ctrlKey ? 'Control+' : ''}${event.key}`);
const listen = (event: KeyboardEvent) => void heard(event);

function press(key: string, held: KeyboardEventInit = {}, on: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  on.dispatchEvent(event);
  return event;
}

/** Those who listen have come. */
function come(now?: number): unknown[] {
  addEventListener('keydown', listen);
  pressHeld(now);
  return heard.mock.results.map(({ value }) => value);
}

beforeEach(() => {
  heard.mockClear();
  document.body.replaceChildren(document.createElement('input'));
  holdKeys();
});
afterEach(() => removeEventListener('keydown', listen));

it('What was pressed before anybody listened is heard once they do, in its order and once', () => {
  press('g');
  press('e');
  expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(true);
  expect(come()).toEqual(['g', 'e', 'Control+k']);
  pressHeld();
  expect(heard).toHaveBeenCalledTimes(3);
});

it('What was typed into a field, taken by somebody else or pressed long ago is not pressed again', () => {
  press('a', {}, document.querySelector('input') ?? document.body);
  const take = (event: Event) => event.preventDefault();
  document.body.addEventListener('keydown', take);
  press('b');
  document.body.removeEventListener('keydown', take);
  const { timeStamp } = press('c');
  expect(come(timeStamp + 5_001)).toEqual([]);
});
