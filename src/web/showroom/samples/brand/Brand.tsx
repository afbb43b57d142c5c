import { Mark, Wordmark } from '../../../src/design/brand/Brand';
import type { Sample } from '../../sample';

export const samples: readonly Sample[] = [
  { name: 'Mark', show: <Mark /> },
  { name: 'Mark, large', show: <Mark size={64} /> },
  { name: 'Wordmark', show: <Wordmark /> },
];
