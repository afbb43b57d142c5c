import { lazy, Suspense, useState } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { useSignedIn } from '../identity/session';
import { createEnvironment } from '../relay/environment';
import { Guard } from './Guard';
import { Shell } from './Shell';

// Who is signed in does not carry the door.
const WelcomePage = lazy(() => import('./WelcomePage').then((m) => ({ default: m.WelcomePage })));

/** The door, or the house behind it. */
export function App() {
  const signedIn = useSignedIn();
  return (
    <Guard key={String(signedIn)}>
      <Suspense>{signedIn ? <House /> : <WelcomePage />}</Suspense>
    </Guard>
  );
}

/** Lives as long as one sign-in: a new one begins with an empty graph. */
function House() {
  const [environment] = useState(createEnvironment);
  return (
    <RelayEnvironmentProvider environment={environment}>
      <Shell environment={environment} />
    </RelayEnvironmentProvider>
  );
}
