import { beforeEach, describe, expect, it } from 'vitest';
import { keysOf } from './listOfKeys';
import { messages } from './messages';
import { places } from './press';

const titles = () => keysOf(document).map(({ title }) => title);

describe('The list of keys', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('has those of every page on every page', () => {
    expect(titles()).toEqual([messages.everywhere, messages.goTo]);
    expect(Object.keys(messages.places)).toEqual(Object.keys(places));
  });

  it('has those of what stands on the page, and no others', () => {
    document.body.replaceChildren(document.createRange().createContextualFragment('<div role="feed"></div>'));
    expect(titles()).toContain(messages.feed);
    expect(titles()).not.toContain(messages.thread);
    document.body.replaceChildren(
      document
        .createRange()
        .createContextualFragment('<section aria-labelledby="comments"><textarea></textarea></section>'),
    );
    expect(titles()).toEqual([messages.everywhere, messages.thread, messages.writing, messages.goTo]);
  });

  it('has those of a form that a key saves only where there is one', () => {
    const writing = () => keysOf(document).find(({ title }) => title === messages.writing)?.lines;
    document.body.replaceChildren(document.createRange().createContextualFragment('<textarea></textarea>'));
    expect(writing()?.map(({ keys }) => keys.join())).toEqual(['Ctrl Enter', 'Ctrl K']);
    document.body.append(
      document.createRange().createContextualFragment('<button aria-keyshortcuts="Control+S"></button>'),
    );
    expect(writing()?.map(({ keys }) => keys.join())).toEqual(['Ctrl Enter', 'Ctrl S', 'Esc', 'Ctrl K']);
  });

  it('names what the page marks by what stands on it', () => {
    document.body.replaceChildren(
      document
        .createRange()
        .createContextualFragment('<input data-page-key="/"><a data-page-key="h">History</a>'),
    );
    const marked = keysOf(document).find(({ title }) => title === messages.page);
    expect(marked?.lines).toEqual([{ keys: ['h'], does: 'History' }]);
  });
});
