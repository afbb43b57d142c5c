import { useEffect, useState } from 'react';
import { photoAt } from '../../identity/photos';
import { drawn } from '../../router/drawn';

/** The photo behind a person's photo address, once it is here; null before that and without one. */
export function usePhoto(url: string | null | undefined): string | null {
  const [found, setFound] = useState<{ url: string; photo: string | null } | null>(null);
  useEffect(() => {
    if (!url) return;
    let isWanted = true;
    void drawn.then(() => photoAt(url)).then((photo) => isWanted && setFound({ url, photo }));
    return () => {
      isWanted = false;
    };
  }, [url]);
  return found && found.url === url ? found.photo : null;
}
