import type { ComponentChildren } from 'preact';

interface SplitProps {
  /** Details beside the content. Without details, the content has the full width. */
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
