import { Suspense, use } from 'react';
import { Badge } from '../design/surfaces/Badge';
import { signInConfig } from '../identity/config';
import { messages } from './messages';

/** Says so where anybody may be anybody; nothing in production. */
export function Demo() {
  return (
    <Suspense fallback={null}>
      <Said />
    </Suspense>
  );
}

function Said() {
  return use(signInConfig()).isDevelopmentTenant ? (
    <span title={messages.demoHint}>
      <Badge>{messages.demo}</Badge>
    </span>
  ) : null;
}
