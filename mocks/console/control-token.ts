const KEY = 'presence-mock.control-token';

/** The control token that was given in this tab, if one was. */
export function storedToken(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the token for as long as the tab is open: never in the address, never on disk. */
export function storeToken(token: string | undefined): void {
  try {
    if (token === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // A browser may forbid storage; the token then lasts as long as the page.
  }
}
