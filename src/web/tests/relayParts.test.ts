import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leftOut, missing, resolvers, withoutSwitches } from '../build/relayParts';

describe('The parts of Relay that browsers are spared', () => {
  it('exist, so that a new version of Relay that moves them is noticed', () => {
    for (const part of [...Object.keys(leftOut), resolvers])
      expect(existsSync(`node_modules/${part}.js`), part).toBe(true);
  });

  it('cannot be asked for without the build saying so', () => {
    expect(missing("import { graphql, loadEntryPoint } from 'react-relay/hooks';")).toEqual([
      'loadEntryPoint',
    ]);
    expect(missing("import {\n  QueryResponseCache,\n  Store,\n} from 'relay-runtime';")).toEqual([
      'QueryResponseCache',
    ]);
    expect(missing("import { useFragment } from 'react-relay/hooks';")).toEqual([]);
  });

  it('leave the rest with its switches as Relay sets them', () => {
    expect(withoutSwitches('if (RelayFeatureFlags.OPTIMIZE_NOTIFY) a();')).toBe('if (false) a();');
    expect(withoutSwitches('_relayRuntime.RelayFeatureFlags.ENABLE_ACTIVITY_COMPATIBILITY ? a : b')).toBe(
      'true ? a : b',
    );
    expect(withoutSwitches('RelayFeatureFlags.MAX_DATA_ID_LENGTH != null')).toBe(
      'RelayFeatureFlags.MAX_DATA_ID_LENGTH != null',
    );
  });

  it('agree with the switches of the installed Relay', async () => {
    const { RelayFeatureFlags } = await import('relay-runtime');
    for (const [name, value] of Object.entries(RelayFeatureFlags))
      if (typeof value === 'boolean')
        expect(withoutSwitches(`RelayFeatureFlags.${name}`), name).toBe(String(value));
  });
});
