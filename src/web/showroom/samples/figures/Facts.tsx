import { Facts } from '../../../src/design/figures/Facts';
import { longText, type Sample } from '../../sample';

export const samples: readonly Sample[] = [
  {
    name: 'Facts',
    show: (
      <Facts
        facts={[
          ['Read', 'a minute ago'],
          ['People', '1,240'],
        ]}
      />
    ),
  },
  { name: 'Long text', show: <Facts facts={[[longText, longText]]} /> },
];
