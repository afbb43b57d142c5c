import { Card, Muted } from '../../../src/design/surfaces/Card';
import { Columns, Wide } from '../../../src/design/surfaces/Columns';
import type { Sample } from '../../sample';

const sheet = (
  <Card as="div">
    <Muted>A sheet in its column.</Muted>
  </Card>
);

export const samples: readonly Sample[] = [
  { name: 'Reading width', show: <Columns>{sheet}</Columns> },
  { name: 'Whole width', show: <Wide>{sheet}</Wide> },
];
