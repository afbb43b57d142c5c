// Compiles Relay's documents against the schema as it is written down; their texts go to documents.json, by their hash. Prints the folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, 'relay');
const generated = join(folder, '__generated__');
// What stands in an artifact already is not written to documents.json again, so everything is made anew.
rmSync(generated, { recursive: true, force: true });
mkdirSync(generated);
writeFileSync(join(generated, 'documents.json'), '{}');
execFileSync(join(folder, '../../node_modules/.bin/relay-compiler'), ['relay.config.json'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
console.log(generated);
