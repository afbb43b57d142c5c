import { Icon } from '../../../src/design/brand/Icon';
import { Menu } from '../../../src/design/controls/Menu';
import { longText, nothing, pressed, type Sample } from '../../sample';

const dots = <Icon name="more" />;

export const samples: readonly Sample[] = [
  {
    name: 'Actions',
    states: pressed,
    show: (
      <Menu
        label="More actions"
        trigger={dots}
        items={[
          { label: 'Edit', icon: 'edit', onSelect: nothing },
          { label: 'History', icon: 'history', onSelect: nothing },
          { label: 'Delete', icon: 'trash', danger: true, onSelect: nothing },
        ]}
      />
    ),
  },
  {
    name: 'One of several',
    show: (
      <Menu
        label="Order"
        trigger={dots}
        items={[
          { label: 'Newest first', checked: true, onSelect: nothing },
          { label: 'Oldest first', checked: false, onSelect: nothing },
        ]}
      />
    ),
  },
  {
    name: 'Long text',
    show: (
      <Menu label="Long" trigger={dots} items={[{ label: longText, icon: 'groups', onSelect: nothing }]} />
    ),
  },
];
