import { afterEach, expect, it, vi } from 'vitest';
import { noteAnswer, onReconnected } from './connection';

afterEach(() => noteAnswer(true));

it('tells once that the server answers again, and nothing while it keeps answering', () => {
  const told = vi.fn();
  const stop = onReconnected(told);
  noteAnswer(true);
  noteAnswer(false);
  noteAnswer(false);
  expect(told).not.toHaveBeenCalled();
  noteAnswer(true);
  noteAnswer(true);
  expect(told).toHaveBeenCalledTimes(1);
  stop();
  noteAnswer(false);
  noteAnswer(true);
  expect(told).toHaveBeenCalledTimes(1);
});
