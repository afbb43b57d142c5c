import { Suspense, use } from 'react';
import { Choice, Fieldset } from '../../design/controls/Field';
import { signInConfig } from '../../identity/config';
import {
  chooseLanguage,
  chosenLanguage,
  type Language,
  languages,
  testLanguages,
} from '../../words/language';
import { messages } from './messages';

/** In which language the network speaks, each called as its speakers call it; a choice loads the page anew. */
export function LanguageChoice() {
  return (
    <Fieldset legend={messages.language}>
      <One language={null} label={messages.asBrowser} detail={messages.asBrowserDetail} />
      <Each of={languages} />
      <Suspense fallback={null}>
        <ForTests />
      </Suspense>
    </Fieldset>
  );
}

/** Languages that are not whole, to be looked at where nobody works. */
function ForTests() {
  return use(signInConfig()).isDevelopmentTenant && <Each of={testLanguages} />;
}

function Each({ of }: { of: Readonly<Record<string, string>> }) {
  return Object.entries(of).map(([language, label]) => (
    <One key={language} language={language as Language} label={label} />
  ));
}

function One({ language, label, detail }: { language: Language | null; label: string; detail?: string }) {
  return (
    <Choice
      type="radio"
      name="language"
      label={<span lang={language ?? undefined}>{label}</span>}
      detail={detail}
      checked={chosenLanguage() === language}
      onChange={() => chooseLanguage(language)}
    />
  );
}
