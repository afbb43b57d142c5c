/** The colours that there are. */
export type Theme = 'light' | 'dark' | 'contrast';

const key = 'theme';
const root = document.documentElement.dataset;
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
const isTheme = (name: unknown): name is Theme => name === 'light' || name === 'dark' || name === 'contrast';

/** What the reader chose on this device: colours, or whatever the system has. */
export function chosenTheme(): Theme | 'system' {
  return isTheme(root.theme) ? root.theme : 'system';
}

/** Whether the reader sees light or dark colours now: by their choice, else the system's. */
export function currentTheme(): 'light' | 'dark' {
  const chosen = chosenTheme();
  if (chosen !== 'system') return chosen === 'light' ? 'light' : 'dark';
  return systemIsDark.matches ? 'dark' : 'light';
}

/** Shows these colours, and keeps the choice for the next time on this device. */
export function chooseTheme(theme: Theme | 'system'): void {
  root.theme = theme;
  localStorage.setItem(key, theme);
  for (const listener of listeners) listener();
}

/** Calls back when a choice is made, or when the system changes its colours. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  systemIsDark.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    systemIsDark.removeEventListener('change', listener);
  };
}

/** Applies the look kept on this device; without one the system decides. */
export function restoreTheme(): void {
  const kept = localStorage.getItem(key);
  if (isTheme(kept)) root.theme = kept;
  root.density = localStorage.getItem('density') ?? '';
}
