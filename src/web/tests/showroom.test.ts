import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forced } from '../showroom/forceStates';
import type { Sample, State } from '../showroom/sample';

const root = join(import.meta.dirname, '..');

/** The files that draw something, as "controls/Button.tsx". */
const components = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
    .sort();

/** What has no place on the page of components, and what has a place there and is gone. */
const unlike = (drawn: readonly string[], shown: readonly string[]) => [
  ...drawn.filter((path) => !shown.includes(path)).map((path) => `not shown: ${path}`),
  ...shown.filter((path) => !drawn.includes(path)).map((path) => `nothing to show: ${path}`),
];

const samplesOf = async (path: string): Promise<readonly Sample[]> => {
  const module = await import(join(root, 'showroom/samples', path));
  return module.samples;
};

const missing = (samples: readonly Sample[]): State[] =>
  (['rest', 'hover', 'focus', 'active'] as const).filter(
    (state) => !samples.some(({ states = ['rest'] }) => states.includes(state)),
  );

describe('The page of components', () => {
  it('has a place for each component', () => {
    expect(components('src/design').length).toBeGreaterThan(15);
    expect(unlike(components('src/design'), components('showroom/samples'))).toEqual([]);
  });

  it('is found wanting when a component has no place, and when a place is empty', () => {
    expect(unlike(['controls/Slider.tsx'], ['controls/Gone.tsx'])).toEqual([
      'not shown: controls/Slider.tsx',
      'nothing to show: controls/Gone.tsx',
    ]);
  });

  it('shows something of each, and of controls every state, under names told apart', async () => {
    for (const path of components('showroom/samples')) {
      const samples = await samplesOf(path);
      const names = samples.map(({ name }) => name);
      expect(new Set(names).size, path).toBe(names.length);
      expect(names.length, path).toBeGreaterThan(0);
      // What a dialog holds are controls of their own.
      if (path.startsWith('controls/') && path !== 'controls/Dialog.tsx')
        expect(missing(samples), path).toEqual([]);
    }
    expect(missing([{ name: 'Planted', states: ['rest', 'hover'], show: null }])).toEqual([
      'focus',
      'active',
    ]);
  });

  it('shows a state by a twin of the rule for it', () => {
    expect(forced('.a:hover:not(:disabled)')).toBe('.a:is([data-state=hover] *):not(:disabled)');
    expect(forced('.a:focus-visible, .b:focus')).toBe(
      ['.a', '.b']
        .map(
          (name) => `${name}:is([data-state=focus] :is(a,button,input,textarea,select,summary,[tabindex]))`,
        )
        .join(', '),
    );
    expect(forced('.a:focus-within')).toBeNull();
  });
});
