import type { OrganizationPresenceDefinition } from 'presence-kit/genesys';
import { type KeyboardEvent, useRef, useState } from 'react';
import { labelOf } from './presence.ts';
import { Dot, spaced } from './presence-dot.tsx';

interface DefinitionMenuProps {
  definitions: OrganizationPresenceDefinition[];
  current: OrganizationPresenceDefinition | undefined;
  isBusy: boolean;
  onChoose: (definition: OrganizationPresenceDefinition) => void;
}

/** A menu button (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/) with items grouped by system presence. */
export function DefinitionMenu({ definitions, current, isBusy, onChoose }: DefinitionMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const groups = Map.groupBy(definitions, ({ systemPresence }) => systemPresence);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const typed = (item: HTMLElement): boolean =>
      item.textContent?.toLowerCase().startsWith(event.key.toLowerCase()) ?? false;
    const next = {
      ArrowDown: items[(at + 1) % items.length],
      ArrowUp: items.at(at - 1),
      Home: items[0],
      End: items.at(-1),
    }[event.key];
    const target = next ?? [...items.slice(at + 1), ...items].find(typed);
    if (event.key === 'Escape') close();
    else if (target) {
      target.focus();
      event.preventDefault();
    }
  };

  return (
    <div className="menu">
      <button
        ref={button}
        type="button"
        className="current"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-busy={isBusy}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={({ key }) => key === 'ArrowDown' && setOpen(true)}
      >
        <Dot systemPresence={current?.systemPresence} />
        <span>{current ? labelOf(current) : 'Unknown'}</span>
        <svg viewBox="0 0 16 16" width="16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </button>
      {isOpen && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label="Set status"
          onKeyDown={onKeyDown}
          onBlur={({ currentTarget, relatedTarget }) => {
            // Ignores the button, because a click on it closes the menu.
            const isLeft = relatedTarget !== button.current && !currentTarget.contains(relatedTarget);
            if (isLeft) setOpen(false);
          }}
        >
          {[...groups].map(([systemPresence, members]) => (
            // biome-ignore lint/a11y/useSemanticElements: a menu cannot contain a fieldset.
            <div key={systemPresence} role="group" aria-label={spaced(systemPresence)}>
              {members.map((definition) => (
                <button
                  key={definition.id}
                  type="button"
                  role="menuitemradio"
                  aria-checked={definition === current}
                  tabIndex={-1}
                  ref={definition === (current ?? definitions[0]) ? focus : undefined}
                  data-custom={definition.type === 'User' || undefined}
                  onClick={() => {
                    if (definition !== current) onChoose(definition);
                    close();
                  }}
                >
                  <Dot systemPresence={systemPresence} />
                  {labelOf(definition)}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function focus(item: HTMLElement | null): void {
  item?.focus();
}
