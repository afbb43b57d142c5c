// Everything that must hold before a change lands: generated files are current, types, style, tests.
// Arguments go to vitest. The last lines say what passed and what did not.
import { spawnSync } from 'node:child_process';

const bin = (name) => `node_modules/.bin/${name}`;
const steps = [
  ['relay-compiler', [bin('relay-compiler'), '--validate']],
  ['tsc', [bin('tsc'), '--noEmit']],
  ['tsc of the worker', [bin('tsc'), '--noEmit', '-p', 'worker']],
  ['biome', [bin('biome'), 'check', '--error-on-warnings', '.']],
  ['knip', [bin('knip'), '--no-progress']],
  ['vite', [bin('vite'), 'build', '--logLevel', 'warn']],
  ['vitest', [bin('vitest'), 'run', ...process.argv.slice(2)]],
];

const env = { ...process.env, INSIDEIN_WEB_OUT: process.env.INSIDEIN_WEB_OUT ?? 'dist' };
const failed = steps.filter(([name, [command, ...args]]) => {
  console.log(`\n== ${name}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status !== 0
  );
});

console.log(`\nweb: ${steps.length - failed.length} of ${steps.length} checks passed`);
if (failed.length > 0) console.log(`failed: ${failed.map(([name]) => name).join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
