import { useSyncExternalStore } from 'react';
import { Button } from '../controls/Button';
import styles from './Toasts.module.css';

interface Toast {
  key: number;
  text: string;
  action?: { label: string; run: () => void };
}

let toasts: readonly Toast[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Tells the reader something that needs no answer; gone by itself, later if it offers an action. */
export function toast(text: string, action?: Toast['action']): void {
  lastKey += 1;
  const key = lastKey;
  show([...toasts.slice(-2), { key, text, action }]);
  setTimeout(() => show(toasts.filter((shown) => shown.key !== key)), action ? 12_000 : 5_000);
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {shown.map(({ key, text, action }) => (
        <div key={key} className={styles.toast}>
          <span>{text}</span>
          {action && (
            <Button
              small
              onClick={() => {
                show(toasts.filter((other) => other.key !== key));
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
