import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHistory } from '../../router/history';
import { goByLetters, press } from './press';

const { openOverlay } = vi.hoisted(() => ({ openOverlay: vi.fn() }));
vi.mock('./overlay', () => ({ openOverlay }));

function type(key: string, held: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

describe('The keys of every page', () => {
  beforeEach(() => {
    vi.stubGlobal('scrollTo', vi.fn());
    vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/\W/g, '\\$&') });
    history.replaceState(null, '', '/people');
    startHistory();
    openOverlay.mockReset();
    document.body.replaceChildren();
    addEventListener('keydown', goByLetters, { capture: true });
    addEventListener('keydown', press);
  });
  afterEach(() => {
    removeEventListener('keydown', goByLetters, { capture: true });
    removeEventListener('keydown', press);
  });

  it('open the palette with Control or the command key, also from a field', () => {
    document.body.replaceChildren(document.createRange().createContextualFragment('<input autofocus>'));
    document.querySelector('input')?.focus();
    expect(type('k', { ctrlKey: true }).defaultPrevented).toBe(true);
    type('K', { metaKey: true });
    type('k');
    type('k', { ctrlKey: true, shiftKey: true });
    expect(openOverlay.mock.calls).toEqual([['palette'], ['palette']]);
  });

  it('leave the palette closed where the key was taken already, as by an editor', () => {
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', take);
    type('k', { ctrlKey: true });
    document.body.removeEventListener('keydown', take);
    expect(openOverlay).not.toHaveBeenCalled();
  });

  it('go to a place by g and its letter, and only by both', () => {
    type('h');
    expect(location.pathname).toBe('/people');
    type('g');
    type('e');
    expect(location.pathname).toBe('/events');
    type('p');
    expect(location.pathname).toBe('/events');
    type('g');
    type('g');
    expect(location.pathname).toBe('/groups');
  });

  it('go to a place before a list takes its letter', () => {
    const taken = vi.fn((event: Event) => event.preventDefault());
    document.body.replaceChildren(
      document.createRange().createContextualFragment('<div role="feed" tabindex="0"></div>'),
    );
    const list = document.querySelector<HTMLElement>('[role=feed]');
    list?.addEventListener('keydown', ({ key, ...event }) => key === 's' && taken(event as Event));
    list?.focus();
    type('g');
    type('s');
    expect(location.pathname).toBe('/saved');
    expect(taken).not.toHaveBeenCalled();
  });

  it('list the keys, begin a post, and press what a page marks', () => {
    const pressed = vi.fn();
    document.body.replaceChildren(
      document
        .createRange()
        .createContextualFragment('<input data-page-key="/"><button data-page-key="e"></button>'),
    );
    document.querySelector('button')?.addEventListener('click', pressed);
    type('?');
    expect(openOverlay).toHaveBeenCalledExactlyOnceWith('keys');
    expect(type('e').defaultPrevented).toBe(true);
    expect(pressed).toHaveBeenCalledOnce();
    expect(type('x').defaultPrevented).toBe(false);
    type('/');
    expect(document.activeElement).toBe(document.querySelector('input'));
    (document.activeElement as HTMLElement).blur();
    type('c');
    expect(location.search).toBe('?compose=1');
  });
});
