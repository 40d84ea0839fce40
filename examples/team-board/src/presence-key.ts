/** `onqueue` for each of the service's spellings: `On Queue`, `OnQueue`, `ON_QUEUE`. */
export function keyOf(presence: string): string {
  return presence.replaceAll(/[^a-z]/gi, '').toLowerCase();
}
