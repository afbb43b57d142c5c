import { bodyOf } from '../../../src/design/text/body';
import { RichText } from '../../../src/design/text/RichText';
import { arabic, longText, type Sample } from '../../sample';

const line = (...inlines: unknown[]) => ({ blocks: [{ type: 'paragraph', inlines }] });

export const samples: readonly Sample[] = [
  { name: 'Paragraphs', show: <RichText body={bodyOf('The first.\n\nThe second: https://example.com/a')} /> },
  {
    name: 'Marks',
    show: (
      <RichText
        body={line(
          { type: 'text', text: 'Bold', marks: ['bold'] },
          { type: 'text', text: ', slanted', marks: ['italic'] },
          { type: 'text', text: ', struck out', marks: ['strike'] },
          { type: 'text', text: ', code', marks: ['code'] },
        )}
      />
    ),
  },
  {
    name: 'Names, tags and files',
    show: (
      <RichText
        body={line(
          { type: 'mention', text: '@Ana Duarte', id: 'UGVyc29uOjE=', address: 'ana.duarte' },
          { type: 'text', text: ' wrote ' },
          { type: 'tag', text: '#Sensors' },
          { type: 'text', text: ' and ' },
          { type: 'file', text: 'plan.pdf' },
        )}
      />
    ),
  },
  { name: 'Long text', show: <RichText body={bodyOf(longText)} /> },
  { name: 'Right to left', show: <RichText body={bodyOf(arabic)} /> },
  { name: 'Empty', show: <RichText body={bodyOf('')} /> },
];
