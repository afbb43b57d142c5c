import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayImport, partOf } from './levels';

const root = join(import.meta.dirname, '../src');

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('__generated__'));
}

/** Each import of another part of `src` that the levels do not allow, as "from -> to: file". */
function forbiddenImports(path: string, code: string): string[] {
  const from = partOf(path);
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].flatMap(([, target = '']) => {
    const to = partOf(normalize(join(dirname(path), target)).replaceAll('\\', '/'));
    return from && to && !mayImport(from, to) ? [`${from} -> ${to}: ${path}`] : [];
  });
}

describe('The parts of the client', () => {
  it('import only what stands on a lower level', () => {
    const found = filesOf(root).flatMap((path) =>
      forbiddenImports(path, readFileSync(join(root, path), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('are caught when a feature imports its neighbour, even lazily', () => {
    const planted = "const page = () => import('../events/EventPage');";
    expect(forbiddenImports('features/posts/Planted.tsx', planted)).toEqual([
      'features/posts -> features/events: features/posts/Planted.tsx',
    ]);
  });

  it('are caught when they have no level', () => {
    expect(() => forbiddenImports('features/polls/Poll.tsx', "import '../people/PersonLine';")).toThrow(
      'no level',
    );
  });

  it('keep their files short', () => {
    const tooLong = filesOf(root).filter(
      (path) => readFileSync(join(root, path), 'utf8').split('\n').length > 350,
    );
    expect(tooLong).toEqual([]);
  });

  it('hold no sink for markup and no class of a physical side', () => {
    const sinks = /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/;
    expect(filesOf(root).filter((path) => sinks.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
    const physical =
      /(?:margin|padding|border)-(?:left|right)|border-(?:top|bottom)-(?:left|right)|(?:^|[\s;{])(?:left|right):|(?:text-align|float|clear):\s*(?:left|right)/m;
    const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.css'),
    );
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.filter((path) => physical.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
    const planted = [
      'margin-left: 4px',
      'left: 0',
      'float: right',
      'text-align: left',
      'border-top-left-radius: 4px',
    ];
    expect(planted.filter((rule) => !physical.test(`.a {${rule}}`))).toEqual([]);
    expect(physical.test('.a { inset-inline-start: 0; color: var(--left) }')).toBe(false);
  });
});
