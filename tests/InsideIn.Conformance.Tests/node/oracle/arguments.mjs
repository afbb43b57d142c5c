import { parseArgs } from 'node:util';

/** The named arguments of a script, with their defaults. */
export function readArguments(defaults) {
  const options = Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { type: 'string', default: value }]));
  return parseArgs({ options }).values;
}
