import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { named } from './documents.ts';

/** What the home page asks at once; none of it takes variables. */
const questions = ['ShellQuery', 'HomePageQuery'];

/**
 * Serves `virtual:first-questions`: the names and ids of what the home page asks, without what Relay knows of it. While
 * developing there are none, since documents have no ids then. Errors: a question that takes variables.
 */
export function firstQuestions(artifacts: string): Plugin {
  const id = '\0virtual:first-questions';
  let isBuild = false;
  return {
    name: 'first-questions',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    resolveId: (source) => (source === 'virtual:first-questions' ? id : null),
    load(asked) {
      if (asked !== id) return null;
      const list = isBuild ? questions.map((name) => ({ name, id: idOf(artifacts, name) })) : [];
      return `export default ${JSON.stringify(list)};`;
    },
  };
}

function idOf(artifacts: string, name: string): string {
  const { code, document } = named(readFileSync(join(artifacts, `${name}.graphql.ts`), 'utf8'));
  const id = /"id": "(\w{64})"/.exec(code)?.[1];
  if (!id || !document) throw new Error(`${name} has no document.`);
  if (document.slice(0, document.indexOf('{')).includes('$')) throw new Error(`${name} takes variables.`);
  return id;
}
