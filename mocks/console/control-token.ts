const KEY = 'presence-mock.control-token';

/** The control token entered in this tab, or undefined. */
export function storedToken(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores the token until the tab is closed. It is never put into the URL or on disk. */
export function storeToken(token: string | undefined): void {
  try {
    if (token === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // A browser may forbid storage; the token then lasts as long as the page.
  }
}
