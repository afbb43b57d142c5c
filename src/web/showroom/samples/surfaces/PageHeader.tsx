import { Button } from '../../../src/design/controls/Button';
import { PageHeader } from '../../../src/design/surfaces/PageHeader';
import { arabic, longText, type Sample } from '../../sample';

export const samples: readonly Sample[] = [
  { name: 'Title', show: <PageHeader title="Pages" /> },
  {
    name: 'With a kicker and actions',
    show: (
      <PageHeader title="Travel costs" kicker="Everybody">
        <Button icon="edit">Edit</Button>
        <Button look="quiet" icon="history">
          History
        </Button>
      </PageHeader>
    ),
  },
  {
    name: 'Long text',
    show: (
      <PageHeader title={longText} kicker={longText}>
        <Button icon="edit">Edit</Button>
      </PageHeader>
    ),
  },
  { name: 'Right to left', show: <PageHeader title={arabic} /> },
];
