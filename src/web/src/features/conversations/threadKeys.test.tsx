import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useThreadKeys } from './threadKeys';

function Conversation({ fresh }: { fresh: readonly string[] }) {
  const thread = useThreadKeys<HTMLDivElement>();
  return (
    <div ref={thread}>
      <textarea id="field" />
      {['a', 'b', 'c', 'd'].map((id) => (
        <div key={id} id={id} tabIndex={-1} data-comment data-new={fresh.includes(id) || undefined} />
      ))}
    </div>
  );
}

describe('In a conversation', () => {
  const place = document.body.appendChild(document.createElement('div'));
  let root: Root;
  const open = (...fresh: string[]) => act(async () => root.render(<Conversation fresh={fresh} />));
  /** Where the focus is after the keys. */
  const focusAfter = (keys: string) => {
    for (const key of keys) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    }
    return document.activeElement?.id;
  };

  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
    root = createRoot(place);
  });
  afterEach(() => act(async () => root.unmount()));

  it('n and p go to the next and the previous new comment', async () => {
    await open('b', 'd');
    expect(focusAfter('n')).toBe('b');
    expect(focusAfter('n')).toBe('d');
    expect(focusAfter('n')).toBe('d');
    expect(focusAfter('p')).toBe('b');
    expect(focusAfter('p')).toBe('b');
  });

  it('they go through all comments where none is new', async () => {
    await open();
    expect(focusAfter('nn')).toBe('b');
    expect(focusAfter('p')).toBe('a');
  });

  it('r goes to the field, where letters are letters again', async () => {
    await open('b');
    expect(focusAfter('r')).toBe('field');
    expect(focusAfter('n')).toBe('field');
  });
});
