/** What the login service adds to the redirect URI. */
const ANSWER = ['code', 'state', 'error', 'error_description', 'iss'];

/** The address of the page; a blank one where there is no page. */
export function pageAddress(): string {
  return globalThis.location?.href ?? 'about:blank';
}

/** Takes the answer of the login service out of the address bar, and out of the history. */
export function clearAnswer(): void {
  const url = new URL(pageAddress());
  for (const name of ANSWER) url.searchParams.delete(name);
  globalThis.history?.replaceState(globalThis.history.state, '', url.href);
}
