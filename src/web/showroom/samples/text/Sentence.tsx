import { Moment } from '../../../src/design/text/Moment';
import { Sentence } from '../../../src/design/text/Sentence';
import type { Sample } from '../../sample';

const yesterday = new Date(performance.timeOrigin - 86_400_000).toISOString();

export const samples: readonly Sample[] = [
  {
    name: 'A time and a name inside',
    show: (
      <p>
        <Sentence of={(when, name) => `Revised ${when} by ${name}.`}>
          <Moment at={yesterday} />
          <bdi>Ana Duarte</bdi>
        </Sentence>
      </p>
    ),
  },
];
