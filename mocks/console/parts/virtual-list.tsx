import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface VirtualListProps {
  /** Keys of the rows. All rows have the same height. */
  readonly keys: readonly string[];
  readonly look: string;
  /** The assumed height of a row, in pixels, until one is measured. */
  readonly rowHeight: number;
  /** Renders a row as a list item with these attributes. */
  readonly children: (key: string, attributes: RowAttributes) => VNode;
}

/** The position of a row in the whole list, for screen readers. */
export interface RowAttributes {
  readonly 'aria-setsize': number;
  readonly 'aria-posinset': number;
}

/** Rows rendered above and below the visible ones, for the Tab key and fast scrolling. */
const MARGIN = 12;
/** Shorter lists are rendered in full, so that searching in the page works. */
const WHOLE = 60;

/** A list that renders only the rows near the visible part of the page. */
export function VirtualList({ keys, look, rowHeight, children }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const height = useSignal(rowHeight);
  const first = useSignal(0);
  const count = useSignal(WHOLE);
  const update = (): void => {
    const element = list.current;
    const row = element?.firstElementChild;
    if (!element || !row) return;
    const measured = row.getBoundingClientRect().height;
    if (measured > 0) height.value = measured;
    const above = -element.getBoundingClientRect().top;
    first.value = Math.max(0, Math.floor(above / height.peek()) - MARGIN);
    count.value = Math.ceil(innerHeight / height.peek()) + 2 * MARGIN;
  };
  useEffect(() => {
    addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    return () => {
      removeEventListener('scroll', update);
      removeEventListener('resize', update);
    };
  }, []);
  useLayoutEffect(update);
  const isWhole = keys.length <= WHOLE;
  const from = isWhole ? 0 : Math.min(first.value, Math.max(0, keys.length - count.value));
  const to = isWhole ? keys.length : Math.min(keys.length, from + count.value);
  return (
    <ul
      ref={list}
      class={`virtual ${look}`}
      style={{
        paddingTop: `${from * height.value}px`,
        paddingBottom: `${(keys.length - to) * height.value}px`,
      }}
    >
      {keys
        .slice(from, to)
        .map((key, index) =>
          children(key, { 'aria-setsize': keys.length, 'aria-posinset': from + index + 1 }),
        )}
    </ul>
  );
}
