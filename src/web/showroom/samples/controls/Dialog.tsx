import { useState } from 'react';
import { Button } from '../../../src/design/controls/Button';
import { Dialog, DialogActions } from '../../../src/design/controls/Dialog';
import { TextField } from '../../../src/design/controls/Field';
import { Muted } from '../../../src/design/surfaces/Card';
import { longText, type Sample } from '../../sample';

function Opener({ label, title, body }: { label: string; title: string; body: string }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {isOpen && (
        <Dialog title={title} close="Close" onClose={close}>
          <Muted>{body}</Muted>
          <TextField label="Reason" />
          <DialogActions>
            <Button look="quiet" onClick={close}>
              Cancel
            </Button>
            <Button look="danger" onClick={close}>
              Delete
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

export const samples: readonly Sample[] = [
  {
    name: 'A question',
    show: <Opener label="Open" title="Delete this post?" body="Its comments go with it." />,
  },
  {
    name: 'Long text',
    show: <Opener label="Open the long one" title={longText} body={`${longText} `.repeat(40)} />,
  },
];
