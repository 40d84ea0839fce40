import type { PresenceStatus } from '../schemas.ts';
import { lookOf } from '../statuses.ts';
import { StatusSign } from './icon.tsx';

/** A presence in its colour. `label` is the label of its definition. */
export function StatusChip({ status, label }: { readonly status: PresenceStatus; readonly label?: string }) {
  const { tone, sign, name } = lookOf(status);
  const text = label === undefined || label === status ? name : label;
  return (
    <span class={`chip tone-${tone}`}>
      <StatusSign sign={sign} />
      <span class="chip-label" title={text}>
        {text}
      </span>
    </span>
  );
}
