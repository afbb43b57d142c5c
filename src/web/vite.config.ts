import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { compress } from './build/compress.ts';
import { documents } from './build/documents.ts';
import { firstQuestions } from './build/firstQuestions.ts';
import { installable } from './build/installable.ts';
import { preload } from './build/preload.ts';
import { relay } from './build/relay.ts';
import { relayParts } from './build/relayParts.ts';
import { tokens } from './build/tokens.ts';
import { words } from './build/words.ts';

const sources = resolve(import.meta.dirname, 'src');
const server = process.env.INSIDEIN_SERVER ?? 'http://127.0.0.1:5080';

/** What the home page needs anyway travels in one file: it compresses better and asks less often. */
const onHome =
  /src[\\/]app[\\/](TopBar|Navigation|Demo|messages|keys[\\/]overlay)|features[\\/](feed[\\/](Feed|Home|InsideNote|messages)|people[\\/]|saved[\\/](SaveB|Saved\.module|messages)|posts[\\/](Composer|PostCard|PostHeader|PostMore|PostTitle|PostList|feedKeys|onItsWay)|writing[\\/]drafts[\\/]deviceDrafts|conversations[\\/](ReactionBar|useReact)|carried[\\/](CarriedBelow|Part))/;

/** What every page needs. What texts rarely have is fetched with the first text that has it, and what listens when the page stands. */
const everywhere =
  /src[\\/](design(?![\\/](base\.css|text[\\/](Structure|markup|source|tidy)|controls[\\/]Dialog|figures|brand[\\/](Doors|density)))|router|relay(?![\\/](live|sharing|useLive|kept|ahead))|words|identity[\\/]config|app[\\/](App|Demo|Guard|Navigation|Shell|TopBar|messages|routes|start))[\\/.]/;

export default defineConfig({
  plugins: [
    words(sources),
    documents(),
    firstQuestions(`${sources}/__generated__`),
    relay(),
    relayParts(),
    tokens(sources),
    installable(`${sources}/design/brand/icons`),
    preload('src/app/start.tsx'),
    compress(),
  ],
  build: {
    outDir: process.env.INSIDEIN_WEB_OUT ?? '../InsideIn/obj/web',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: 'index.html', sw: 'worker/sw.ts' },
      output: {
        // A browser asks for its worker again under the same address.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            // What must be there before anything that has words is.
            {
              name: 'language',
              test: /src[\\/](words[\\/](id|language|t)|relay[\\/]ahead|identity[\\/]slip)\.ts|first-questions|vite[\\/]preload-helper/,
              priority: 1,
            },
            {
              name: 'vendor',
              test: /rolldown[\\/]runtime|node_modules[\\/](react|react-dom|react-relay|relay-runtime|scheduler|fbjs|invariant)[\\/]/,
            },
            { name: 'home', test: (id) => onHome.test(id) || everywhere.test(id) },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    host: '127.0.0.1',
    proxy: { '/graphql': server, '/engagement/graphql': server, '/config.json': server },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
  },
});
