import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  useContext,
  useSyncExternalStore,
} from 'react';
import { currentEntry, navigate, onNavigate } from './history';

/** How links fetch the code behind them ahead of a click. */
export const Prefetch = createContext<(href: string) => void>(() => {});

export function usePath(): string {
  return useSyncExternalStore(onNavigate, () => currentEntry().href.split('?')[0] ?? '/');
}

/** A link inside the product. It stays an anchor: middle click, copy and "open in new tab" work. */
export function Link({ to, children, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const prefetch = useContext(Prefetch);
  return (
    <a
      {...rest}
      href={to}
      onPointerEnter={() => prefetch(to)}
      onFocus={() => prefetch(to)}
      onClick={(event) => {
        rest.onClick?.(event);
        follow(event, to);
      }}
    >
      {children}
    </a>
  );
}

function follow(event: MouseEvent, to: string): void {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || event.defaultPrevented) return;
  event.preventDefault();
  navigate(to);
}
