import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Names in the page what a module that is imported late needs anyway, so that a browser fetches it with the page and
 * not after the entry has run.
 */
export function preload(module: string): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const needed = new Set<string>();
        const need = (file: string) => {
          const chunk = chunks.find(({ fileName }) => fileName === file);
          if (!chunk || needed.has(file)) return;
          needed.add(file);
          chunk.imports.forEach(need);
        };
        const start = chunks.find(({ facadeModuleId }) =>
          facadeModuleId?.replaceAll('\\', '/').endsWith(module),
        );
        if (!start) throw new Error(`No chunk begins with ${module}.`);
        need(start.fileName);
        const styles = new Set(
          chunks
            .filter(({ fileName }) => needed.has(fileName))
            .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
        );
        const tag = (rel: string, file: string): HtmlTagDescriptor[] =>
          html.includes(file)
            ? []
            : [{ tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' }];
        return [
          ...[...needed].flatMap((file) => tag('modulepreload', file)),
          ...[...styles].flatMap((file) => tag('stylesheet', file)),
        ];
      },
    },
  };
}
