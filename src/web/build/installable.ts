import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** What makes the product installable: its icons, and which of their edges a device may cut off. */
const icons = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
];

const webManifest = (addressOf: (file: string) => string) => ({
  id: '/',
  name: 'Inside-In',
  short_name: 'Inside-In',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#f7f5f3',
  theme_color: '#0f7262',
  icons: icons.map(({ file, sizes, purpose }) => ({
    src: addressOf(file),
    sizes,
    purpose,
    type: 'image/png',
  })),
});

/** The code of the service worker with the files that it holds; its version is what they are. */
export function withFiles(code: string, names: readonly string[]): string {
  const files = names
    .filter((name) => name.startsWith('assets/'))
    .map((name) => `/${name}`)
    .sort();
  const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
  return code
    .replaceAll('__FILES__', () => JSON.stringify(files))
    .replaceAll('__VERSION__', JSON.stringify(version));
}

/** Writes `app.webmanifest` with its icons from the folder, and tells the service worker which files this build has. */
export function installable(folder: string): Plugin {
  const references = new Map<string, string>();
  return {
    name: 'installable',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      for (const { file } of icons) {
        const source = readFileSync(join(folder, file));
        references.set(file, this.emitFile({ type: 'asset', name: basename(file), source }));
      }
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const addressOf = (file: string) => `/${this.getFileName(references.get(file) ?? file)}`;
        const source = `${JSON.stringify(webManifest(addressOf), null, 1)}\n`;
        this.emitFile({ type: 'asset', fileName: 'app.webmanifest', source });
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk') this.error('The service worker was not built.');
        worker.code = withFiles(worker.code, Object.keys(bundle));
      },
    },
  };
}
