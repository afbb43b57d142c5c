import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  draftName,
  dropDraft,
  dropOldDrafts,
  keepDraft,
  keepTyped,
  readDraft,
  watchDraft,
} from './deviceDrafts';

const day = 24 * 60 * 60 * 1000;
const draft = { content: 'Hello', clientKey: 'k', version: 0, savedAt: 100 * day };
const name = draftName('ana', 'post');

describe('A draft on the device', () => {
  beforeEach(() => localStorage.clear());

  it('is there again after a reload, for the same person and place only', () => {
    expect(keepDraft(name, draft)).toBe(true);
    expect(readDraft(name, 101 * day)).toEqual(draft);
    expect(readDraft(draftName('ben', 'post'), 101 * day)).toBeUndefined();
    expect(readDraft(draftName('ana', 'post:rowers'), 101 * day)).toBeUndefined();
  });

  it('is kept for 30 days and then cleared away, and nothing else with it', () => {
    keepDraft(name, draft);
    localStorage.setItem('theme', 'dark');
    expect(readDraft(name, 130 * day - 1)).toEqual(draft);
    expect(readDraft(name, 130 * day)).toBeUndefined();
    dropOldDrafts(129 * day);
    expect(localStorage.length).toBe(2);
    dropOldDrafts(130 * day);
    expect(Object.keys(localStorage)).toEqual(['theme']);
  });

  it('takes in what is typed before its editor is there, and keeps its key and the rest', () => {
    keepTyped(name, 'H');
    const first = readDraft<{ written: { text: string } }>(name);
    expect(first?.content).toEqual({ written: { text: 'H' } });
    keepDraft(name, {
      ...draft,
      savedAt: Date.now(),
      content: { title: 'Bread', written: { text: 'Hello', named: [] } },
    });
    keepTyped(name, 'Hello!');
    expect(readDraft(name)).toMatchObject({
      clientKey: 'k',
      content: { title: 'Bread', written: { text: 'Hello!', named: [] } },
    });
  });

  it('is not taken by a device that has no room, and the writer hears of it', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepDraft(name, draft)).toBe(false);
    full.mockRestore();
  });

  it('that cannot be read is none', () => {
    localStorage.setItem(name, '{');
    expect(readDraft(name)).toBeUndefined();
  });

  it('is told of when another tab keeps or drops it', () => {
    const told = vi.fn();
    const stop = watchDraft(name, told);
    const newValue = JSON.stringify({ ...draft, savedAt: Date.now() });
    dispatchEvent(new StorageEvent('storage', { key: name, newValue }));
    dispatchEvent(new StorageEvent('storage', { key: 'theme', newValue: 'dark' }));
    dispatchEvent(new StorageEvent('storage', { key: name, newValue: null }));
    expect(told.mock.calls).toEqual([[expect.objectContaining({ content: 'Hello' })], [undefined]]);
    stop();
    dropDraft(name);
  });
});
