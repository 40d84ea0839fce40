/** Which theme the person wants; `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'presence-mock.theme';

/** The theme that was chosen last time. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    // A browser may forbid storage; the choice then lasts as long as the page.
    return 'system';
  }
}

/** Keeps a choice for the next time. */
export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // As above.
  }
}

/** Puts a theme on the page. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
