import { Button, ButtonLink, IconButton } from '../../../src/design/controls/Button';
import { longText, nothing, pressed, type Sample } from '../../sample';

export const samples: readonly Sample[] = [
  { name: 'Primary', states: pressed, show: <Button look="primary">Post</Button> },
  { name: 'Plain', states: pressed, show: <Button>Cancel</Button> },
  { name: 'Quiet', states: pressed, show: <Button look="quiet">Cancel</Button> },
  { name: 'Danger', states: pressed, show: <Button look="danger">Delete</Button> },
  { name: 'With an icon', show: <Button icon="plus">New page</Button> },
  {
    name: 'Small',
    show: (
      <Button small icon="edit">
        Edit
      </Button>
    ),
  },
  {
    name: 'Pressed',
    states: pressed,
    show: (
      <Button aria-pressed icon="check">
        Following
      </Button>
    ),
  },
  {
    name: 'Primary, disabled',
    show: (
      <Button look="primary" disabled>
        Post
      </Button>
    ),
  },
  { name: 'Plain, disabled', show: <Button disabled>Cancel</Button> },
  {
    name: 'Primary, busy',
    show: (
      <Button look="primary" isBusy>
        Saving
      </Button>
    ),
  },
  { name: 'Plain, busy', show: <Button isBusy>Loading</Button> },
  { name: 'Long text', show: <Button look="primary">{longText}</Button> },
  {
    name: 'Link',
    states: pressed,
    show: (
      <ButtonLink to="/pages/new" icon="plus">
        New page
      </ButtonLink>
    ),
  },
  { name: 'Icon alone', states: pressed, show: <IconButton icon="close" label="Close" onClick={nothing} /> },
  { name: 'Icon alone, disabled', show: <IconButton icon="close" label="Close" disabled /> },
];
