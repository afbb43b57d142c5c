import { beforeEach, describe, expect, it, vi } from 'vitest';
import { currentEntry, navigate, onNavigate, restorePosition, startHistory } from './history';

describe('The history', () => {
  beforeEach(() => {
    vi.stubGlobal('scrollTo', vi.fn());
    startHistory();
  });

  it('tells its followers where the reader went', () => {
    const seen: string[] = [];
    const stop = onNavigate(({ href }) => seen.push(href));
    navigate('/groups?tab=members');
    stop();
    navigate('/events');
    expect(seen).toEqual(['/groups?tab=members']);
    expect(location.pathname).toBe('/events');
  });

  it('gives a new entry a new key, and keeps the key when it replaces', () => {
    navigate('/a');
    const first = currentEntry().key;
    navigate('/a?x=1', { replace: true });
    expect(currentEntry().key).toBe(first);
    navigate('/b');
    expect(currentEntry().key).not.toBe(first);
  });

  it('stays on the page that a place within it is gone to', () => {
    navigate('/pages/handbook');
    const { key } = currentEntry();
    const seen = vi.fn();
    const stop = onNavigate(seen);
    history.pushState(null, '', '#content');
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    stop();
    expect(seen).not.toHaveBeenCalled();
    expect(currentEntry().key).toBe(key);
    expect(history.state).toEqual({ key });
  });

  it('keeps the position of an entry for who comes back, and starts anew at the top', () => {
    navigate('/feed');
    const feed = currentEntry();
    vi.stubGlobal('scrollY', 1234.4);
    navigate('/posts/1');
    restorePosition(currentEntry());
    expect(scrollTo).toHaveBeenLastCalledWith(0, 0);
    restorePosition({ ...feed, returned: true });
    expect(scrollTo).toHaveBeenLastCalledWith(0, 1234);
  });
});
