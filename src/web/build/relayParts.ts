import type { Plugin } from 'vite';

/** Parts of Relay that nothing of ours can reach, each with the names by which one would ask for it. */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
  'react-relay/lib/relay-hooks/useFragmentInternal_CURRENT': [],
  'react-relay/lib/relay-hooks/EntryPointContainer.react': ['EntryPointContainer'],
  'react-relay/lib/relay-hooks/loadEntryPoint': ['loadEntryPoint'],
  'react-relay/lib/relay-hooks/useEntryPointLoader': ['useEntryPointLoader'],
  'react-relay/lib/relay-hooks/useMutationAction_EXPERIMENTAL': ['useMutationAction_EXPERIMENTAL'],
  'react-relay/lib/relay-hooks/useSubscribeToInvalidationState': ['useSubscribeToInvalidationState'],
  'relay-runtime/lib/mutations/RelayDeclarativeMutationConfig': ['MutationTypes', 'RangeOperations'],
  'relay-runtime/lib/mutations/applyOptimisticMutation': ['applyOptimisticMutation'],
  'relay-runtime/lib/mutations/readUpdatableFragment': [],
  'relay-runtime/lib/mutations/readUpdatableQuery': [],
  'relay-runtime/lib/network/RelayQueryResponseCache': ['QueryResponseCache'],
  'relay-runtime/lib/query/fetchQuery_DEPRECATED': ['fetchQuery_DEPRECATED'],
  'relay-runtime/lib/store/NormalizationEngine': [],
  'relay-runtime/lib/store/live-resolvers/resolverDataInjector': ['resolverDataInjector'],
  'relay-runtime/lib/store/observeFragmentExperimental': ['observeFragment'],
  'relay-runtime/lib/store/observeQueryExperimental': ['observeQuery'],
  'relay-runtime/lib/store/waitForFragmentExperimental': ['waitForFragmentData'],
};

/** A store asks its cache of resolvers to forget; a graph without resolvers has nothing to forget. */
export const resolvers = 'relay-runtime/lib/store/live-resolvers/LiveResolverCache';
const noResolvers = `
class LiveResolverCache {
  invalidateDataIDs() {}
  invalidateResolverRecords() {}
  unsubscribeFromLiveResolverRecords() {}
}
module.exports = { LiveResolverCache };`;

const asked = /import\s*\{([^}]*)\}\s*from\s*'(?:react-relay\/hooks|relay-runtime)'/g;
const flag = /\b(?:_relayRuntime\.)?RelayFeatureFlags\.([A-Z_]+)\b(?!\s*=[^=])/g;
const switchedOn = 'ENABLE_ACTIVITY_COMPATIBILITY|ENABLE_READ_TIME_RESOLVER_STORAGE_KEY_PREFIX';
const values = /^(MAX_DATA_ID_LENGTH|STRING_INTERN_LEVEL|BATCH_ASYNC_MODULE_UPDATES_FN)$/;

/** The names of left-out parts that a module of ours imports. */
export function missing(code: string): string[] {
  const gone = Object.values(leftOut).flat();
  const names = [...code.matchAll(asked)].flatMap(([, list = '']) => list.split(',').map((n) => n.trim()));
  return names.filter((name) => gone.includes(name));
}

/** Relay's switches as the constants they are, since nobody turns them: what hangs on them can be dropped. */
export function withoutSwitches(code: string): string {
  return code.replace(flag, (whole, name: string) =>
    values.test(name) ? whole : String(switchedOn.split('|').includes(name)),
  );
}

const partOf = (id: string) => /node_modules\/((?:react-relay|relay-runtime)\/.*)\.js$/.exec(id)?.[1];

/**
 * Relay is CommonJS, so no bundler sees what of it is unused: a third travels for nothing. This takes it out of builds.
 * Errors: a build in which a module of ours asks for a part that was taken out fails and names it.
 */
export function relayParts(): Plugin {
  return {
    name: 'relay-parts',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const part = partOf(id.replaceAll('\\', '/'));
      if (part === resolvers) return noResolvers;
      return part && part in leftOut ? 'module.exports = {};' : null;
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (partOf(path)) return { code: withoutSwitches(code), map: null };
      const [first] = path.includes('/node_modules/') ? [] : missing(code);
      if (first) this.error(`${id} imports ${first}, which build/relayParts.ts leaves out.`);
      return null;
    },
  };
}
