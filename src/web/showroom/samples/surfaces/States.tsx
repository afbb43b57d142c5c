import { ButtonLink } from '../../../src/design/controls/Button';
import { Empty, Failure, ListEnd, NotFound, Skeleton } from '../../../src/design/surfaces/States';
import { longText, nothing, type Sample } from '../../sample';

export const samples: readonly Sample[] = [
  { name: 'Waiting for posts', show: <Skeleton shape="posts" /> },
  { name: 'Waiting for tiles', show: <Skeleton shape="tiles" /> },
  { name: 'Waiting for a list', show: <Skeleton shape="lines" /> },
  { name: 'Waiting for a sheet', show: <Skeleton /> },
  {
    name: 'Empty',
    show: (
      <Empty
        title="No pages yet"
        body="Write down the first thing that people keep asking."
        action={<ButtonLink to="/pages/new">New page</ButtonLink>}
      />
    ),
  },
  { name: 'Empty, long text', show: <Empty title={longText} body={longText} /> },
  {
    name: 'Failed',
    show: (
      <Failure
        message="Something went wrong on our side. Your text and settings are safe."
        reference="4bf92f3577b34da6a3ce929d0e0e4736"
        retry={nothing}
      />
    ),
  },
  {
    name: 'Offline',
    show: <Failure message="The server cannot be reached. Check your connection." retry={nothing} />,
  },
  { name: 'Absent or not for this reader', show: <NotFound /> },
  { name: 'More to come', show: <ListEnd hasNext isLoading={false} onMore={nothing} /> },
  { name: 'More on its way', show: <ListEnd hasNext isLoading onMore={nothing} /> },
  { name: 'The end', show: <ListEnd hasNext={false} isLoading={false} onMore={nothing} end="That is all" /> },
];
