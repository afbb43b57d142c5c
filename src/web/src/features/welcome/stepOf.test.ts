import { expect, it } from 'vitest';
import { stepAddress, stepOf } from './stepOf';

it('The step of an address is one that there is, else the first', () => {
  const asked = (search: string) => stepOf(new URLSearchParams(search));
  expect([1, 2, 3].map((step) => asked(stepAddress(step).split('?')[1] ?? ''))).toEqual([1, 2, 3]);
  expect(['', 'step=0', 'step=4', 'step=1.5', 'step=x', 'step='].map(asked)).toEqual([1, 1, 1, 1, 1, 1]);
});
