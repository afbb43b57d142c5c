import { Suspense, use } from 'react';
import { Badge } from '../design/surfaces/Badge';
import { type SignInConfig, signInConfig } from '../identity/config';
import { drawn } from '../router/drawn';
import { messages } from './messages';

let asked: Promise<SignInConfig> | undefined;
const config = () => (asked ??= drawn.then(signInConfig));

/** Says so where anybody may be anybody; nothing in production. */
export function Demo() {
  return (
    <Suspense fallback={null}>
      <Said />
    </Suspense>
  );
}

function Said() {
  return use(config()).isDevelopmentTenant ? (
    <span title={messages.demoHint}>
      <Badge>{messages.demo}</Badge>
    </span>
  ) : null;
}
