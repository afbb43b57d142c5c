import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Sentence } from './Sentence';

const shown = (message: (...places: string[]) => string) =>
  renderToStaticMarkup(
    <p>
      <Sentence of={message}>
        <time>today</time>
        <bdi>Ana</bdi>
      </Sentence>
    </p>,
  );

describe('A sentence', () => {
  it('has its elements where the message has its places, in the order of each language', () => {
    expect(shown((when, name) => `Revised ${when} by ${name}.`)).toBe(
      '<p>Revised <time>today</time> by <bdi>Ana</bdi>.</p>',
    );
    expect(shown((when, name) => `${name} hat das ${when} geändert.`)).toBe(
      '<p><bdi>Ana</bdi> hat das <time>today</time> geändert.</p>',
    );
  });
});
