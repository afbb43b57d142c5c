import { useState, useSyncExternalStore } from 'react';
import { chooseDensity, chosenDensity } from '../../design/brand/density';
import { chooseTheme, chosenTheme, onTheme } from '../../design/brand/theme';
import { Choice, Fieldset } from '../../design/controls/Field';
import { Card, Muted, Stack } from '../../design/surfaces/Card';
import { areLetterKeysOn, turnLetterKeys } from '../../keys/letterKeys';
import { plainPage } from '../../router/page';
import { LanguageChoice } from './LanguageChoice';
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

export const appearancePage = plainPage(AppearancePage);
