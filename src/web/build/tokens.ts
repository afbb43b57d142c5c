import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BrandVariants,
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/tokens';
import type { Plugin } from 'vite';

/** Pine: the brand colour, from nearly black to nearly white. */
const pine: BrandVariants = {
  10: '#02110e',
  20: '#061f1a',
  30: '#082f28',
  40: '#093d34',
  50: '#0a4b40',
  60: '#0b584b',
  70: '#0c6556',
  80: '#0f7262',
  90: '#2a8f7c',
  100: '#4bb09c',
  110: '#63bdaa',
  120: '#7cc9b8',
  130: '#97d5c7',
  140: '#b3e0d6',
  150: '#cfebe4',
  160: '#e6f4f0',
};

const fonts: Partial<Theme> = {
  fontFamilyBase:
    "'Segoe UI Variable Text', 'Segoe UI', -apple-system, BlinkMacSystemFont, 'Inter', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif",
  fontFamilyNumeric:
    "'Segoe UI Variable Display', 'Segoe UI', -apple-system, BlinkMacSystemFont, 'Inter', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif",
};

/** High contrast by Fluent, but for what our components show in other pairs: text keeps its colour on what is pointed at, chosen or said in passing. */
function highContrast(): Theme {
  const [pointedAt, chosen] = ['#333333', '#003b46'];
  return {
    ...createHighContrastTheme(),
    colorNeutralBackground1Hover: pointedAt,
    colorNeutralBackground1Pressed: pointedAt,
    colorSubtleBackgroundHover: pointedAt,
    colorNeutralStencil1: pointedAt,
    colorBrandBackground2: chosen,
    colorBrandBackground2Pressed: chosen,
    colorNeutralBackgroundInverted: '#ffffff',
  };
}

/** Fluent's greys are neutral; ours lean to stone by the same lightness, so contrast stays as designed. */
function warm(value: string): string {
  const grey = /^#([0-9a-f]{2})\1\1$/i.exec(value);
  if (!grey) return value;
  const level = Number.parseInt(grey[1] ?? '0', 16);
  const lean = Math.round(5 * Math.sin((Math.PI * level) / 255) + 1.5 * (level / 255));
  const hex = (n: number) => Math.max(0, Math.min(255, n)).toString(16).padStart(2, '0');
  return level === 255 ? value : `#${hex(level + lean)}${hex(level)}${hex(level - lean)}`;
}

function declarations(theme: Theme, used: ReadonlySet<string>, same?: Theme): string {
  return Object.entries({ ...theme, ...fonts })
    .filter(
      ([name, value]) => used.has(name) && (!same || { ...same, ...fonts }[name as keyof Theme] !== value),
    )
    .map(([name, value]) => `--${name}:${warm(String(value))};`)
    .join('');
}

function* styleSheets(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* styleSheets(path);
    else if (/\.(css|tsx?)$/.test(entry.name)) yield path;
  }
}

/** The custom properties that style sheets under the folder name, as blocks for light, dark and high contrast. */
function printTokens(folder: string): string {
  const used = new Set<string>();
  for (const path of styleSheets(folder))
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/var\(--(\w+)/g)) if (name) used.add(name);
  const light = createLightTheme(pine);
  // Fluent's red reaches 4.1 : 1 on our cards; words need 4.5.
  const dark: Theme = { ...createDarkTheme(pine), colorStatusDangerForeground1: '#ea9aa1' };
  const darkOnly = declarations(dark, used, light);
  return [
    `:root{color-scheme:light;${declarations(light, used)}}`,
    `:root[data-theme=dark]{color-scheme:dark;${darkOnly}}`,
    `:root[data-theme=contrast]{color-scheme:dark;${declarations(highContrast(), used, light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light],[data-theme=contrast]){color-scheme:dark;${darkOnly}}}`,
  ].join('\n');
}

/** Serves `virtual:tokens.css`: Fluent's design tokens in our brand, only those in use. */
export function tokens(folder: string): Plugin {
  const id = '\0virtual:tokens.css';
  return {
    name: 'tokens',
    resolveId: (source) => (source === 'virtual:tokens.css' ? id : null),
    load: (asked) => (asked === id ? printTokens(folder) : null),
  };
}
