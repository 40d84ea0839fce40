const MAX_LISTED = 12;

/**
 * Lists known names for an error about an unknown name: the most similar ones first, and how many more there
 * are.
 */
export function listNames(known: Iterable<string>, wanted: string): string {
  const sorted = [...new Set(known)]
    .map((name) => ({ name, distance: distanceOf(name.toLowerCase(), wanted.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ name }) => name);
  const rest = sorted.length - MAX_LISTED;
  const listed = sorted.slice(0, MAX_LISTED).join(', ');
  return rest > 0 ? `${listed} and ${rest} more` : listed;
}

/** Returns the Levenshtein distance: the number of characters to insert, remove or replace. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
