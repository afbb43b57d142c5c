import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFiles } from '../build/installable';

const code = 'const f=__FILES__,v=__VERSION__;';

describe('The service worker', () => {
  it('holds the assets of its build and nothing else', () => {
    const filled = withFiles(code, ['index.html', 'assets/b-2.css', 'assets/a-1.js', 'documents.json']);
    expect(filled).toContain('["/assets/a-1.js","/assets/b-2.css"]');
    expect(filled).not.toContain('__');
  });

  it('is another one for other files, and the same for the same', () => {
    const one = withFiles(code, ['assets/a-1.js', 'assets/b-1.js']);
    expect(withFiles(code, ['assets/b-1.js', 'assets/a-1.js'])).toBe(one);
    expect(withFiles(code, ['assets/a-2.js', 'assets/b-1.js'])).not.toBe(one);
  });
});

const folder = resolve(import.meta.dirname, '..', process.env.INSIDEIN_WEB_OUT ?? 'dist');
const built = existsSync(`${folder}/sw.js`) ? readFileSync(`${folder}/sw.js`, 'utf8') : '';

// A check builds first (build/check.mjs); a bare `vitest` without a build has nothing to look at.
describe.skipIf(!built)('The build', () => {
  it('leaves a worker that stands alone and asks for files that are there', () => {
    expect(built).not.toMatch(/\b(import|export)\b/);
    expect(built).not.toContain('__FILES__');
    const files = [...built.matchAll(/["'`](\/assets\/[^"'`]+\.\w+)["'`]/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(folder + file))).toEqual([]);
  });

  it('leaves a manifest whose icons are there', () => {
    const { icons } = JSON.parse(readFileSync(`${folder}/app.webmanifest`, 'utf8')) as {
      icons: { src: string }[];
    };
    expect(icons).toHaveLength(3);
    expect(icons.filter(({ src }) => !existsSync(folder + src))).toEqual([]);
    expect(readFileSync(`${folder}/index.html`, 'utf8')).toContain('href="/app.webmanifest"');
  });
});
