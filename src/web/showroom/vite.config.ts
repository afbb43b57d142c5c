import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { tokens } from '../build/tokens.ts';
import { words } from '../build/words.ts';

const sources = resolve(import.meta.dirname, '../src');

const out = process.env.INSIDEIN_WEB_OUT ?? '../InsideIn/obj/web';

/** A build of its own, which the demo alone serves: the client carries none of it, and it is not published. Source: decision 0051. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/design/',
  plugins: [words(sources), tokens(sources)],
  build: {
    outDir: resolve(import.meta.dirname, '..', out, 'showroom'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
