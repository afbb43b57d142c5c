import { vi } from 'vitest';

// relay-test-utils and Relay's warnings look for jest's global.
Object.assign(globalThis, { jest: vi, IS_REACT_ACT_ENVIRONMENT: true });

// Dates and numbers in expectations are British; jsdom's browser would be American.
if (typeof navigator !== 'undefined') {
  Object.defineProperty(navigator, 'languages', { value: ['en-GB'], configurable: true });
}

// jsdom has no screen to ask about.
if (typeof window !== 'undefined') {
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
}
