import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Icon, type IconName } from '../brand/Icon';
import styles from './Menu.module.css';

export interface MenuItem {
  label: string;
  icon?: IconName;
  checked?: boolean;
  danger?: boolean;
  onSelect: () => void;
}

/** A button that opens a list of actions in the top layer; arrows move, Escape closes and gives focus back. */
export function Menu({
  label,
  trigger,
  items,
  className,
}: {
  label: string;
  trigger: ReactNode;
  items: readonly MenuItem[];
  className?: string;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const place = () => {
    const anchor = button.current?.getBoundingClientRect();
    const menu = list.current;
    if (!anchor || !menu) return;
    const { width, height } = menu.getBoundingClientRect();
    const below = anchor.bottom + 6 + height <= innerHeight;
    menu.style.top = `${below ? anchor.bottom + 6 : Math.max(8, anchor.top - height - 6)}px`;
    menu.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - width - 8))}px`;
    menu.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        title={label}
        className={className ?? styles.trigger}
      >
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles.menu}
        onToggle={(event) => event.newState === 'open' && place()}
        onKeyDown={moveFocus}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            {...(item.checked === undefined
              ? { role: 'menuitem' }
              : { role: 'menuitemradio', 'aria-checked': item.checked })}
            tabIndex={-1}
            className={`${styles.item} ${item.danger ? styles.danger : ''}`}
            onClick={() => {
              list.current?.hidePopover();
              button.current?.focus();
              item.onSelect();
            }}
          >
            {item.icon && <Icon name={item.icon} size={18} />}
            <span>{item.label}</span>
            {item.checked && <Icon name="check" size={16} />}
          </button>
        ))}
      </div>
    </>
  );
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    items[(next + items.length) % items.length]?.focus();
  } else if (event.key === 'Tab') {
    event.currentTarget.hidePopover();
  }
}
