import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { compress } from '../build/compress.ts';
import { firstQuestions } from '../build/firstQuestions.ts';
import { tokens } from '../build/tokens.ts';

const sources = resolve(import.meta.dirname, '../src');
const out = process.env.INSIDEIN_WEB_OUT ?? '../InsideIn/obj/web';

/** A build of its own beside the client's: neither shares a file with the other, and the client never weighs more for it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphql/',
  // Five megabytes for a few developers: packed quickly, not as small as can be.
  plugins: [firstQuestions(`${sources}/__generated__`), tokens(sources), compress(6)],
  worker: { format: 'es' },
  build: {
    outDir: resolve(import.meta.dirname, '..', out, 'graphiql'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
