/** Returns whether two JSON values are equal. Avoids recursion, because activities can be nested to any depth. */
export function isEqual(one: unknown, other: unknown): boolean {
  const pairs: [one: unknown, other: unknown][] = [[one, other]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [left, right] = pair;
    if (Object.is(left, right)) continue;
    if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
      return false;
    const names = Object.keys(left);
    if (Array.isArray(left) !== Array.isArray(right) || names.length !== Object.keys(right).length)
      return false;
    for (const name of names) {
      if (!Object.hasOwn(right, name)) return false;
      pairs.push([Reflect.get(left, name), Reflect.get(right, name)]);
    }
  }
  return true;
}
