import type { ComponentChildren } from 'preact';

/** What stands where there is nothing to show, and how something gets there. */
export function Empty({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{children}</p>
    </div>
  );
}
