interface Seen {
  systemPresence: string | undefined;
}

/** The colour of a presence. Hidden from screen readers, because the name is always next to it. */
export function Dot({ systemPresence = 'Unknown' }: Seen) {
  return <span className="dot" data-presence={keyOf(systemPresence)} aria-hidden="true" />;
}

export function Avatar({ name, systemPresence }: Seen & { name: string }) {
  const initials = name.split(' ').map(([letter]) => letter);
  return (
    <span className="avatar" aria-hidden="true">
      {initials}
      <Dot systemPresence={systemPresence} />
    </span>
  );
}

/** Returns `onqueue` for each spelling that the service uses: `On Queue`, `ON_QUEUE`. */
function keyOf(systemPresence: string): string {
  return systemPresence.replaceAll(/[^a-z]/gi, '').toLowerCase();
}

/** Returns `On Queue` for `OnQueue`. */
export function spaced(systemPresence: string): string {
  return systemPresence.replace(/(?<=[a-z])(?=[A-Z])/, ' ');
}
