import { Button } from '../../../src/design/controls/Button';
import { Badge, Notice, type Tone } from '../../../src/design/surfaces/Badge';
import { longText, type Sample } from '../../sample';

const tones: readonly Tone[] = ['neutral', 'brand', 'good', 'warning', 'danger'];

export const samples: readonly Sample[] = [
  ...tones.map((tone) => ({ name: `Badge, ${tone}`, show: <Badge tone={tone}>Waiting</Badge> })),
  {
    name: 'Badge with an icon',
    show: (
      <Badge tone="good" icon="check">
        Answered
      </Badge>
    ),
  },
  { name: 'Badge, long text', show: <Badge tone="brand">{longText}</Badge> },
  ...tones.map((tone) => ({
    name: `Notice, ${tone}`,
    show: <Notice tone={tone}>The event is full; you are third in line.</Notice>,
  })),
  {
    name: 'Notice with an action',
    show: (
      <Notice tone="warning">
        <strong>Somebody else saved this page</strong>
        <span>{longText}</span>
        <span>
          <Button small look="primary">
            Take the merged text
          </Button>
        </span>
      </Notice>
    ),
  },
];
