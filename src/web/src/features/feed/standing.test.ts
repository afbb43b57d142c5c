import { expect, test } from 'vitest';
import { difference } from './standing';

test('the same list has neither come nor gone', () => {
  expect(difference(['c', 'b', 'a'], ['c', 'b', 'a'], true)).toEqual({ came: [], gone: [] });
});

test('what came is before what was shown, and what is gone is missing among it', () => {
  expect(difference(['c', 'b', 'a'], ['e', 'd', 'c', 'a'], true)).toEqual({ came: ['e', 'd'], gone: ['b'] });
});

test('what lies behind the fetched part is neither new nor gone', () => {
  expect(difference(['d', 'c', 'b', 'a'], ['e', 'd', 'c'], false)).toEqual({ came: ['e'], gone: [] });
});

test('entries behind the last one shown are further pages and no news', () => {
  expect(difference(['d', 'c'], ['e', 'd', 'c', 'b', 'a'], false)).toEqual({ came: ['e'], gone: [] });
});

test('where nothing of the shown list is left all is new', () => {
  expect(difference(['b', 'a'], ['d', 'c'], false)).toEqual({ came: ['d', 'c'], gone: [] });
});

test('an emptied list takes all away', () => {
  expect(difference(['b', 'a'], [], true)).toEqual({ came: [], gone: ['b', 'a'] });
});
