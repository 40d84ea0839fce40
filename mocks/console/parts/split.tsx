import type { ComponentChildren } from 'preact';

interface SplitProps {
  /** Details beside the content; without them the content has the whole width. */
  readonly detail: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A view and the side panel beside it. */
export function Split({ detail, children }: SplitProps) {
  return (
    <div class="split" data-detail={detail ? '' : undefined}>
      <div class="split-main">{children}</div>
      {detail}
    </div>
  );
}
