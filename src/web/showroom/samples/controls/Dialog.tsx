import { type ReactNode, useState } from 'react';
import { Button } from '../../../src/design/controls/Button';
import { Confirm, Dialog, DialogActions, FormDialog } from '../../../src/design/controls/Dialog';
import { TextField } from '../../../src/design/controls/Field';
import { Muted } from '../../../src/design/surfaces/Card';
import { longText, type Sample } from '../../sample';

/** A button that opens what is shown, which gets how it is closed. */
function Opener({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      {isOpen && children(() => setOpen(false))}
    </>
  );
}

export const samples: readonly Sample[] = [
  {
    name: 'A question',
    show: (
      <Opener label="Open">
        {(close) => (
          <Confirm
            title="Delete this post?"
            body="Its comments go with it."
            action="Delete"
            onDo={close}
            onClose={close}
          />
        )}
      </Opener>
    ),
  },
  {
    name: 'A form that was refused',
    show: (
      <Opener label="Open the form">
        {(close) => (
          <FormDialog
            title="Report this post"
            problem="A reason is at most 1,000 characters."
            action="Send"
            onSubmit={close}
            onClose={close}
          >
            <TextField label="Reason" />
          </FormDialog>
        )}
      </Opener>
    ),
  },
  {
    name: 'Long text',
    show: (
      <Opener label="Open the long one">
        {(close) => (
          <Dialog title={longText} close="Close" onClose={close}>
            <Muted>{`${longText} `.repeat(40)}</Muted>
            <DialogActions>
              <Button onClick={close}>Cancel</Button>
            </DialogActions>
          </Dialog>
        )}
      </Opener>
    ),
  },
];
