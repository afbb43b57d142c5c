import type { Compiled } from './t';

/** A catalogue as the build compiles it: the messages of one language by their short names. */
export type Catalogue = Readonly<Record<string, Compiled>>;

/** The languages with a catalogue that is whole, each by the name that its speakers give it. */
export const languages = { en: 'English', de: 'Deutsch', nl: 'Nederlands' } as const;

/** For tests alone: Arabic, in part, for what is written from right to left; English stretched and accented. */
export const testLanguages = { ar: 'العربية', 'en-XA': '[Ƥšéûðö]' } as const;

export type Language = keyof typeof languages | keyof typeof testLanguages;

const catalogues: Partial<Record<Language, () => Promise<{ default: Catalogue }>>> = {
  de: () => import('virtual:catalogue/de'),
  nl: () => import('virtual:catalogue/nl'),
  ar: () => import('virtual:catalogue/ar'),
  'en-XA': () => import('virtual:catalogue/en-XA'),
};

const refusals: Partial<Record<Language, () => Promise<{ default: Catalogue }>>> = {
  de: () => import('virtual:refusals/de'),
  nl: () => import('virtual:refusals/nl'),
};

const key = 'language';

/** The language that was chosen on this device, else the first of the browser's that there is, else English. */
export function languageOf(kept: string | null, wanted: readonly string[]): Language {
  if (kept !== null && (kept in languages || kept in testLanguages)) return kept as Language;
  const found = wanted.map((tag) => tag.split('-')[0] ?? '').find((base) => base in languages);
  return (found as Language | undefined) ?? 'en';
}

const regions: Record<Language, string> = {
  en: 'en-GB',
  de: 'de-DE',
  nl: 'nl-NL',
  ar: 'ar',
  'en-XA': 'en-GB',
};

/** How numbers and dates are written: as in the region that the browser names with the language, else in its largest here. */
export function localeOf(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => tag.startsWith(`${language}-`)) ?? regions[language];
}

const language = languageOf(localStorage.getItem(key), navigator.languages);

/** Whose words are shown: decided when the page is loaded, and for as long as it is. */
export const reader: {
  readonly language: Language;
  readonly locale: string;
  catalogue?: Catalogue;
  refusals?: Catalogue;
} = {
  language,
  locale: localeOf(language, navigator.languages),
};

/** Fetches the words of the reader. To be awaited before anything that has words is imported: words are read once. */
export async function prepareWords(): Promise<void> {
  document.documentElement.lang = reader.locale;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const fetched = await catalogues[language]?.();
  if (fetched) reader.catalogue = fetched.default;
}

/** Fetches what the reader's language says when something is refused, by the type of the refusal or its English: few readers ever need it. */
export async function prepareRefusals(): Promise<void> {
  const fetched = await refusals[language]?.();
  if (fetched) reader.refusals = fetched.default;
}

/** Keeps the choice on this device and loads the page anew, since words are read once. Null: as the browser wishes. */
export function chooseLanguage(chosen: Language | null): void {
  if (chosen) localStorage.setItem(key, chosen);
  else localStorage.removeItem(key);
  location.reload();
}

/** The language that was chosen on this device; null when the browser's is followed. */
export function chosenLanguage(): string | null {
  return localStorage.getItem(key);
}
