interface OutdatedProps {
  /** The value that arrived during the edit. */
  readonly now: string;
  readonly onUse: () => void;
}

/** Shows that a value has changed since its field was edited, and offers the newer value. */
export function Outdated({ now, onUse }: OutdatedProps) {
  return (
    <div class="outdated" role="status">
      <span>Changed in the meantime to: {now}</span>
      <button type="button" onClick={onUse}>
        Use the new value
      </button>
    </div>
  );
}
