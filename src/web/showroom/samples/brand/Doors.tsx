import { Doors } from '../../../src/design/brand/Doors';
import styles from '../../Showroom.module.css';
import type { Sample } from '../../sample';

export const samples: readonly Sample[] = [
  {
    name: 'Doors, on the wall of the welcome page',
    show: (
      <div className={styles.drawing}>
        <Doors />
      </div>
    ),
  },
];
