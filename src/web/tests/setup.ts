import { vi } from 'vitest';

// relay-test-utils and Relay's warnings look for jest's global.
Object.assign(globalThis, { jest: vi, IS_REACT_ACT_ENVIRONMENT: true });
