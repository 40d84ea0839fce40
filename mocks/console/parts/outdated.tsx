interface OutdatedProps {
  /** The value that came while somebody edited. */
  readonly now: string;
  readonly onUse: () => void;
}

/** Tells that a value has changed since its field was edited, and offers the newer one. */
export function Outdated({ now, onUse }: OutdatedProps) {
  return (
    <div class="outdated" role="status">
      <span>Changed meanwhile to: {now}</span>
      <button type="button" onClick={onUse}>
        Use the newer value
      </button>
    </div>
  );
}
