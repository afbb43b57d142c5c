import { RichText } from '../../../src/design/text/RichText';
import { longText, type Sample } from '../../sample';

const words = (text: string) => [{ type: 'text', text }];
const block = (...blocks: unknown[]) => <RichText body={{ blocks }} />;

export const samples: readonly Sample[] = [
  {
    name: 'Headings',
    show: block(
      { type: 'heading', level: 1, inlines: words('How we travel') },
      { type: 'heading', level: 2, inlines: words('By train') },
      { type: 'paragraph', inlines: words('Book early.') },
    ),
  },
  {
    name: 'Points',
    show: block({
      type: 'list',
      items: [
        { inlines: words('Coffee'), list: { items: [{ inlines: words('with milk') }] } },
        { inlines: words(longText) },
      ],
    }),
  },
  {
    name: 'Numbers',
    show: block({
      type: 'list',
      numbered: true,
      items: [
        { number: 9, inlines: words('the ninth') },
        { number: 10, inlines: words('the tenth') },
      ],
    }),
  },
  {
    name: 'Quote',
    show: block({ type: 'quote', blocks: [{ type: 'paragraph', inlines: words(longText) }] }),
  },
  { name: 'Code', show: block({ type: 'code', text: `const room = '${longText}';\nopen(room);` }) },
  { name: 'Line across', show: block({ type: 'divider' }) },
];
