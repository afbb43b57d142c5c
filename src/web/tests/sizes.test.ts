import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

const folder = resolve(import.meta.dirname, '..', process.env.INSIDEIN_WEB_OUT ?? 'dist');
const manifest: Record<string, Chunk> = existsSync(`${folder}/manifest.json`)
  ? JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'))
  : {};
const entry = 'index.html';
const home = [entry, 'src/app/start.tsx', 'src/features/feed/HomePage.tsx'];
const rich = 'src/features/writing/rich/Rich.tsx';

/** The files that a browser fetches for these chunks: they themselves and all that they import at once. */
function filesOf(keys: readonly string[]): { js: Set<string>; css: Set<string> } {
  const js = new Set<string>();
  const css = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || js.has(chunk.file)) return;
    js.add(chunk.file);
    for (const sheet of chunk.css ?? []) css.add(sheet);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return { js, css };
}

function kilobytes(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += readFileSync(`${folder}/${file}.br`).length;
  return bytes / 1000;
}

// A check builds first (build/check.mjs); a bare `vitest` without a build has nothing to weigh.
describe.skipIf(!manifest[entry])('What a browser has to fetch (brotli)', () => {
  it('is at most 130 kB of script and 15 kB of style for the home page', () => {
    const { js, css } = filesOf(home);
    console.log(`home: ${kilobytes(js).toFixed(1)} kB script, ${kilobytes(css).toFixed(1)} kB style`);
    expect(js.size).toBeGreaterThan(1);
    expect(kilobytes(js)).toBeLessThanOrEqual(130);
    expect(kilobytes(css)).toBeLessThanOrEqual(15);
  });

  it('is next to nothing before the language is known', () => {
    const before = filesOf([entry]).js;
    expect(kilobytes(before)).toBeLessThanOrEqual(4);
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    const missed = [...filesOf([entry, 'src/app/start.tsx']).js].filter((file) => !page.includes(file));
    expect(missed).toEqual([]);
  });

  it('is at most 24 kB for the words of another language, and 8 kB for its refusals', () => {
    const catalogues = Object.entries(manifest).filter(([key]) => key.includes('virtual:catalogue'));
    const refusals = Object.entries(manifest).filter(([key]) => key.includes('virtual:refusals'));
    console.log(
      [...catalogues, ...refusals]
        .map(([key, { file }]) => `${key}: ${kilobytes([file]).toFixed(1)} kB`)
        .join(', '),
    );
    expect([catalogues.length, refusals.length]).toEqual([4, 2]);
    for (const [, { file }] of catalogues) expect(kilobytes([file])).toBeLessThanOrEqual(24);
    for (const [, { file }] of refusals) expect(kilobytes([file])).toBeLessThanOrEqual(8);
  });

  it('is at most 40 kB of script more for any other page', () => {
    const shell = filesOf(home).js;
    const pages = Object.keys(manifest).filter((key) => key.startsWith('src/features/') && key !== rich);
    expect(pages.length).toBeGreaterThan(10);
    const heavy = pages.filter(
      (key) => kilobytes([...filesOf([key]).js].filter((file) => !shell.has(file))) > 40,
    );
    expect(heavy).toEqual([]);
  });

  it('is at most 83 kB of script for texts as they will be read, fetched only where somebody wants them so', () => {
    const editor = Object.keys(manifest).filter((key) => manifest[key]?.dynamicImports?.includes(rich));
    expect(editor.length).toBe(1);
    const before = filesOf([...home, ...editor]).js;
    const more = [...filesOf([rich]).js].filter((file) => !before.has(file));
    console.log(`rich: ${kilobytes(more).toFixed(1)} kB script`);
    expect(more.length).toBeGreaterThan(0);
    expect(kilobytes(more)).toBeLessThanOrEqual(83);
    const early = Object.keys(manifest).filter(
      (key) => key !== rich && more.some((file) => filesOf([key]).js.has(file)) && !key.startsWith('_'),
    );
    expect(early).toEqual([]);
  });
});
