import { Meter } from '../../../src/design/figures/Meter';
import type { Sample } from '../../sample';

export const samples: readonly Sample[] = [
  { name: 'Two thirds', show: <Meter share={2 / 3} /> },
  { name: 'Nothing', show: <Meter share={0} /> },
  { name: 'All', show: <Meter share={1} /> },
];
