import { type ComponentProps, useState } from 'react';
import { Dialog } from '../../../design/controls/Dialog';
import { Card } from '../../../design/surfaces/Card';
import { messages } from './messages';
import { PostEditor } from './PostEditor';

/** The editor in its place on a desk, over the whole screen on a phone. */
export function OpenComposer(props: ComponentProps<typeof PostEditor>) {
  const [isPhone] = useState(() => matchMedia('(max-width: 719px)').matches);
  const editor = <PostEditor {...props} />;
  return isPhone ? (
    <Dialog title={messages.title} close={messages.later} onClose={props.onClose}>
      {editor}
    </Dialog>
  ) : (
    <Card as="div">{editor}</Card>
  );
}
