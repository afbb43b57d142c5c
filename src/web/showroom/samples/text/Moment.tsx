import { Moment } from '../../../src/design/text/Moment';
import type { Sample } from '../../sample';

// Days before this page was opened.
const ago = (days: number) => new Date(performance.timeOrigin - days * 86_400_000).toISOString();

export const samples: readonly Sample[] = [
  { name: 'Just now', show: <Moment at={ago(0)} /> },
  { name: 'Three days ago', show: <Moment at={ago(3)} /> },
  { name: 'Long ago', show: <Moment at={ago(900)} /> },
];
