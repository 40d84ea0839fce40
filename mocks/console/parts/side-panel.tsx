import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { closePanel } from '../route.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';

interface SidePanelProps {
  readonly title: string;
  /** What the button at the top closes: `Close the call`. */
  readonly closeLabel: string;
  readonly children: ComponentChildren;
}

/** Details of what is selected in a view, beside it; on a narrow screen in its place. Escape closes it. */
export function SidePanel({ title, closeLabel, children }: SidePanelProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) closePanel();
    };
    addEventListener('keydown', closeByKey);
    // The list is hidden then, and the focus with it.
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
