import { lazy, Suspense, useEffect } from 'react';
import { pressHeld } from '../../keys/early';
import { closeOverlay, useOverlay } from './overlay';
import { goByLetters, press } from './press';

const Palette = lazy(() => import('../palette/Palette'));
const KeyList = lazy(() => import('./KeyList'));

/** Listens for the keys that work on every page, and shows what they open. */
export default function Keys() {
  const overlay = useOverlay();
  useEffect(() => {
    addEventListener('keydown', goByLetters, { capture: true });
    addEventListener('keydown', press);
    pressHeld();
    return () => {
      removeEventListener('keydown', goByLetters, { capture: true });
      removeEventListener('keydown', press);
    };
  }, []);
  return (
    <Suspense>
      {overlay === 'palette' && <Palette onClose={() => closeOverlay('palette')} />}
      {overlay === 'keys' && <KeyList onClose={() => closeOverlay('keys')} />}
    </Suspense>
  );
}
