import { describe, expect, it } from 'vitest';
import { languageOf, localeOf } from './language';
import { t } from './t';

describe('A message', () => {
  it('is its own English', () => {
    expect(t('Close')).toBe('Close');
  });

  it('takes names as they are and writes numbers as the language does', () => {
    const name = 'Ana';
    expect(t('Reply to {name}', { name })).toBe('Reply to Ana');
    expect(t('{count} of {most}', { count: 1234, most: 5000 })).toBe('1,234 of 5,000');
  });

  it('has the form of its number', () => {
    const comments = (n: number) => t('{n, plural, one {# comment} other {# comments}} here', { n });
    expect([comments(0), comments(1), comments(1200)]).toEqual([
      '0 comments here',
      '1 comment here',
      '1,200 comments here',
    ]);
  });

  it('means one thing where a context says which', () => {
    expect(t('Post', {}, 'verb')).toBe('Post');
  });

  it('keeps a number sign that counts nothing', () => {
    const tag = 'safety';
    expect(t('You follow #{tag}', { tag })).toBe('You follow #safety');
  });
});

describe('The language', () => {
  it('is the chosen one, else the first of the browser that there is, else English', () => {
    expect(languageOf('nl', ['de-AT'])).toBe('nl');
    expect(languageOf(null, ['fr-FR', 'de-AT', 'en-US'])).toBe('de');
    expect(languageOf(null, ['fr-FR'])).toBe('en');
    expect(languageOf('klingon', ['ar'])).toBe('en');
  });

  it('writes dates as in the region that the browser names', () => {
    expect(localeOf('de', ['en-US', 'de-AT'])).toBe('de-AT');
    expect(localeOf('en', ['de-AT'])).toBe('en-GB');
  });
});
