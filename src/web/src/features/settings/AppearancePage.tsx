import { useState, useSyncExternalStore } from 'react';
import { chooseDensity, chosenDensity } from '../../design/brand/density';
import { chooseTheme, chosenTheme, onTheme } from '../../design/brand/theme';
import { Choice, Fieldset } from '../../design/controls/Field';
import { Card, Muted, Stack } from '../../design/surfaces/Card';
import { areLetterKeysOn, turnLetterKeys } from '../../keys/letterKeys';
import { plainPage } from '../../router/page';
import { chooseLanguage, chosenLanguage, type Language, languages } from '../../words/language';
import { messages } from './messages';
import { SettingsFrame } from './SettingsFrame';

/** How the network looks on this device. Each choice shows and is kept as it is made. */
function AppearancePage() {
  const theme = useSyncExternalStore(onTheme, chosenTheme);
  const [density, setDensity] = useState(chosenDensity);
  return (
    <SettingsFrame title={messages.appearance}>
      <Muted>{messages.intro}</Muted>
      <Card>
        <Stack gap={24}>
          <Fieldset legend={messages.theme}>
            {(['system', 'light', 'dark', 'contrast'] as const).map((name) => (
              <Choice
                key={name}
                type="radio"
                name="theme"
                {...messages.themes[name]}
                checked={theme === name}
                onChange={() => chooseTheme(name)}
              />
            ))}
          </Fieldset>
          <Fieldset legend={messages.density}>
            {(['comfortable', 'compact'] as const).map((name) => (
              <Choice
                key={name}
                type="radio"
                name="density"
                {...messages.densities[name]}
                checked={density === name}
                onChange={() => {
                  chooseDensity(name);
                  setDensity(name);
                }}
              />
            ))}
          </Fieldset>
          <LanguageChoice />
          <Fieldset legend={messages.keys}>
            <Choice
              type="checkbox"
              label={messages.letterKeys}
              detail={messages.letterKeysDetail}
              defaultChecked={areLetterKeysOn()}
              onChange={({ target }) => turnLetterKeys(target.checked)}
            />
          </Fieldset>
        </Stack>
      </Card>
    </SettingsFrame>
  );
}

/** In which language the network speaks; a choice loads the page anew. */
function LanguageChoice() {
  const chosen = chosenLanguage();
  const all = [[null, messages.asBrowser, messages.asBrowserDetail], ...Object.entries(languages)] as const;
  return (
    <Fieldset legend={messages.language}>
      {all.map(([name, label, detail]) => (
        <Choice
          key={label}
          type="radio"
          name="language"
          label={<span lang={name ?? undefined}>{label}</span>}
          detail={detail}
          checked={chosen === name}
          onChange={() => chooseLanguage(name as Language | null)}
        />
      ))}
    </Fieldset>
  );
}

export const appearancePage = plainPage(AppearancePage);
