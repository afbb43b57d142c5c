import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf, named } from '../build/documents';

const folder = 'src/__generated__';
const artifacts = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

describe('The documents that the build takes out of what browsers fetch', () => {
  it('are all of them, each under the hash of its own text', () => {
    const operations = artifacts.filter((artifact) => artifact.includes('"operationKind"'));
    expect(operations.length).toBeGreaterThan(40);
    for (const operation of operations) {
      const { code, document } = named(operation);
      expect(document).toMatch(/^(query|mutation|subscription) /);
      expect(code).toContain(`"id": "${hashOf(document ?? '')}"`);
      expect(code).toContain('"text": null');
      expect(code).not.toContain('cacheID');
    }
  });

  it('leave fragments as they are', () => {
    const fragment = artifacts.find((artifact) => artifact.includes('ReaderFragment')) ?? '';
    expect(fragment).not.toBe('');
    const fragmentOnly = artifacts.filter((artifact) => !artifact.includes('"operationKind"'));
    for (const artifact of fragmentOnly) expect(named(artifact)).toEqual({ code: artifact });
  });

  it('are named by the SHA-256 of their UTF-8 text, as the server checks it', () => {
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const { code, document } = named(
      '{"cacheID": "0f", "id": null, "text": "query A {\\n  b(c: \\"é\\")\\n}"}',
    );
    expect(document).toBe('query A {\n  b(c: "é")\n}');
    expect(code).toBe(`{"id": "${hashOf(document ?? '')}", "text": null}`);
  });
});
