import { type MouseEvent, useEffect, useState } from 'react';
import { Button } from '../src/design/controls/Button';
import styles from './Showroom.module.css';
import type { Sample } from './sample';
import { words } from './words';

const files = import.meta.glob<{ samples: readonly Sample[] }>('./samples/*/*.tsx', { eager: true });

/** The components by the file that holds them, `controls/Button`. */
const components = Object.entries(files).map(([path, { samples }]) => ({
  name: path.replace('./samples/', '').replace('.tsx', ''),
  samples,
}));

/** Every component of ours in every state, on one page. What is chosen stands in the address. */
export function Showroom() {
  const [theme, setTheme] = useChoice('theme', 'system');
  const [density, setDensity] = useChoice('density', 'comfortable');
  const [dir, setDir] = useChoice('dir', 'ltr');
  useEffect(() => {
    const page = document.documentElement;
    page.dataset.theme = theme;
    page.dataset.density = density;
    page.dir = dir;
  }, [theme, density, dir]);
  useEffect(() => {
    document.title = words.tab;
  }, []);
  return (
    <>
      <header className={styles.bar}>
        <h1 className={styles.title}>{words.title}</h1>
        <Switch label={words.dark} isOn={theme === 'dark'} onTurn={(on) => setTheme(on ? 'dark' : 'light')} />
        <Switch
          label={words.contrast}
          isOn={theme === 'contrast'}
          onTurn={(on) => setTheme(on ? 'contrast' : 'light')}
        />
        <Switch
          label={words.compact}
          isOn={density === 'compact'}
          onTurn={(on) => setDensity(on ? 'compact' : 'comfortable')}
        />
        <Switch label={words.rtl} isOn={dir === 'rtl'} onTurn={(on) => setDir(on ? 'rtl' : 'ltr')} />
        <Button small onClick={() => open(location.href, 'narrow', 'width=320,height=700')}>
          {words.narrow}
        </Button>
        <p className={styles.hint}>{words.forced}</p>
        <nav aria-label={words.components} className={styles.contents}>
          {components.map(({ name }) => (
            <a key={name} href={`#${name}`}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main className={styles.page}>
        {components.map(({ name, samples }) => (
          <section key={name} id={name} className={styles.component} aria-label={name}>
            <h2>{name}</h2>
            <div className={styles.samples} onClickCapture={stay}>
              {samples.flatMap((sample) =>
                (sample.states ?? ['rest']).map((state) => (
                  <figure key={`${sample.name} ${state}`} className={styles.sample} data-state={state}>
                    <figcaption>{state === 'rest' ? sample.name : `${sample.name}: ${state}`}</figcaption>
                    {typeof sample.show === 'function' ? sample.show(state) : sample.show}
                  </figure>
                )),
              )}
            </div>
          </section>
        ))}
      </main>
    </>
  );
}

function Switch({ label, isOn, onTurn }: { label: string; isOn: boolean; onTurn: (on: boolean) => void }) {
  return (
    <Button small aria-pressed={isOn} onClick={() => onTurn(!isOn)}>
      {label}
    </Button>
  );
}

/** What the address says under a name; a change is written there. */
function useChoice(name: string, usual: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => new URLSearchParams(location.search).get(name) ?? usual);
  const choose = (next: string) => {
    const query = new URLSearchParams(location.search);
    query.set(name, next);
    history.replaceState(null, '', `?${query}${location.hash}`);
    setValue(next);
  };
  return [value, choose];
}

/** Links of samples lead nowhere. */
function stay(event: MouseEvent): void {
  if ((event.target as Element).closest('a')) event.preventDefault();
}
