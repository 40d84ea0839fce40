import { worldNow } from '../store/world.ts';
import { clockText, dayText, durationText } from '../times.ts';

/** The time since a moment of the world; updated each second. */
export function Since({ at }: { readonly at: number | undefined }) {
  if (at === undefined) return <span class="since" />;
  return (
    <time class="since" dateTime={new Date(at).toISOString()} title={`${dayText(at)}, ${clockText(at)}`}>
      {durationText(worldNow.value - at)}
    </time>
  );
}
