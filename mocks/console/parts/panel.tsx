import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface PanelProps {
  readonly title: string;
  /** Shown beside the title, such as a count. */
  readonly note?: string | number;
  /** Buttons beside the title. */
  readonly action?: ComponentChildren;
  /** An additional CSS class. */
  readonly look?: string;
  readonly children: ComponentChildren;
}

/** A section of a view, with a heading. */
export function Panel({ title, note, action, look, children }: PanelProps) {
  const titleId = useId();
  return (
    <section class={look ? `panel ${look}` : 'panel'} aria-labelledby={titleId}>
      <header class="panel-head">
        <h2 id={titleId}>{title}</h2>
        {note !== undefined && <p class="muted">{note}</p>}
        {action}
      </header>
      {children}
    </section>
  );
}
