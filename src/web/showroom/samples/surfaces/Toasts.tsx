import { Button } from '../../../src/design/controls/Button';
import { Toasts, toast } from '../../../src/design/surfaces/Toasts';
import { longText, nothing, type Sample } from '../../sample';

export const samples: readonly Sample[] = [
  {
    name: 'A word in passing',
    show: (
      <>
        <Toasts />
        <Button onClick={() => toast('Saved.')}>Say it</Button>
      </>
    ),
  },
  {
    name: 'With an action',
    show: (
      <Button onClick={() => toast('That did not work.', { label: 'Try again', run: nothing })}>
        Offer it
      </Button>
    ),
  },
  { name: 'Long text', show: <Button onClick={() => toast(longText)}>Say much</Button> },
];
