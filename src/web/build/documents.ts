import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const cacheId = /"cacheID": "\w+",\s*"id": null,/;
const text = /"text": ("(?:[^"\\]|\\.)*")/;

/** The SHA-256 by which client and server name a document. */
export const hashOf = (document: string) => createHash('sha256').update(document, 'utf8').digest('hex');

/** An artifact of relay-compiler that names its document by its hash, and the document. Fragments have none. */
export function named(artifact: string): { code: string; document?: string } {
  const found = text.exec(artifact)?.[1];
  if (!found || !cacheId.test(artifact)) return { code: artifact };
  const document: string = JSON.parse(found);
  const code = artifact.replace(cacheId, `"id": "${hashOf(document)}",`).replace(text, '"text": null');
  return { code, document };
}

/**
 * Takes the documents out of what browsers fetch and writes them beside it, by their hash, for the server alone:
 * `documents.json` for the graph, `documents.<name>.json` for `<name>.graphql`, which is imported as `{ id, text }`.
 * While developing the text stays, so that a document can change without the server being built anew.
 */
export function documents(): Plugin {
  const files = new Map<string, Map<string, string>>();
  let isBuild = false;
  const keep = (file: string, document: string) => {
    const kept = files.get(file) ?? new Map<string, string>();
    files.set(file, kept.set(hashOf(document), document));
  };
  return {
    name: 'documents',
    enforce: 'pre',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    transform(code, id) {
      if (id.endsWith('.graphql')) {
        const name = /(\w+)\.graphql$/.exec(id)?.[1];
        if (isBuild) keep(`documents.${name}.json`, code);
        const module = isBuild ? { id: hashOf(code), text: null } : { id: null, text: code };
        return { code: `export default ${JSON.stringify(module)};`, map: null, moduleType: 'js' };
      }
      if (!isBuild || !id.endsWith('.graphql.ts')) return null;
      const artifact = named(code);
      if (artifact.document) keep('documents.json', artifact.document);
      return { code: artifact.code, map: null };
    },
    generateBundle() {
      for (const [fileName, kept] of files) {
        const source = `${JSON.stringify(Object.fromEntries([...kept].sort()), null, 1)}\n`;
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
