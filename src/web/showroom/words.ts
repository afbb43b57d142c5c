/** This page is for who builds the client, so it speaks English alone. */
export const words = {
  tab: 'Components · Inside-In',
  title: 'Components',
  components: 'Components',
  dark: 'Dark',
  contrast: 'High contrast',
  compact: 'Compact',
  rtl: 'Right to left',
  narrow: 'At 320 px',
  forced: 'Forced colours: in Chromium, DevTools, Rendering, "Emulate CSS media feature forced-colors".',
};
