// Lists every message in each catalogue: new ones empty, to be translated; what nobody uses is dropped.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, INSIDEIN_ACCEPT: '1' };
const shell = process.platform === 'win32';
const run = ['run', 'tests/catalogues.test.ts'];
process.exitCode = spawnSync('node_modules/.bin/vitest', run, { stdio: 'inherit', env, shell }).status ?? 1;
