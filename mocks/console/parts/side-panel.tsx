import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { closePanel } from '../route.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';

interface SidePanelProps {
  readonly title: string;
  /** The accessible name of the close button: `Close the call`. */
  readonly closeLabel: string;
  readonly children: ComponentChildren;
}

/**
 * Details of the selected item, beside the list; on narrow screens, instead of it. Escape closes the panel.
 */
export function SidePanel({ title, closeLabel, children }: SidePanelProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) closePanel();
    };
    addEventListener('keydown', closeByKey);
    // The hidden list had the focus.
    if (document.activeElement === document.body || isHidden(document.activeElement)) close.current?.focus();
    return () => removeEventListener('keydown', closeByKey);
  }, []);
  return (
    <Panel
      title={title}
      action={
        <button ref={close} type="button" class="quiet" aria-label={closeLabel} onClick={closePanel}>
          <Icon name="close" />
        </button>
      }
      look="side-panel"
    >
      {children}
    </Panel>
  );
}

function isHidden(element: Element | null): boolean {
  return element?.getClientRects().length === 0;
}
