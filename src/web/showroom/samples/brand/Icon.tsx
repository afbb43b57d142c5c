import { Icon, iconNames } from '../../../src/design/brand/Icon';
import styles from '../../Showroom.module.css';
import type { Sample } from '../../sample';

export const samples: readonly Sample[] = [
  {
    name: 'All, in the colour of the text',
    show: (
      <ul className={styles.icons}>
        {iconNames.map((name) => (
          <li key={name}>
            <Icon name={name} />
            {name}
          </li>
        ))}
      </ul>
    ),
  },
  { name: 'Small', show: <Icon name="events" size={14} /> },
  { name: 'Large', show: <Icon name="events" size={32} /> },
];
