import type { Plugin } from 'vite';

const tag = /graphql`\s*(?:query|mutation|subscription|fragment)\s+(\w+)[^`]*`/g;

/** Swaps each graphql tag for an import of the artifact that relay-compiler wrote for it. */
export function relay(): Plugin {
  return {
    name: 'relay',
    enforce: 'pre',
    transform(code, id) {
      // The hash of an artifact serves relay-compiler alone; it does not compress, so browsers are spared it.
      if (id.endsWith('.graphql.ts'))
        return { code: code.replace(/\(node as any\)\.hash = "\w+";/, ''), map: null };
      if (!/\.tsx?$/.test(id) || !code.includes('graphql`')) return null;
      const names = new Set<string>();
      const body = code.replace(tag, (whole, name: string) => {
        names.add(name);
        return `__${name}${'\n'.repeat(whole.split('\n').length - 1)}`;
      });
      const imports = [...names].map((name) => `import __${name} from '/src/__generated__/${name}.graphql';`);
      return { code: imports.join('') + body, map: null };
    },
  };
}
