/** The chosen theme; `system` follows the operating system. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'presence-mock.theme';

/** Returns the stored theme. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    // Browsers may block storage. The choice then lasts until the page is reloaded.
    return 'system';
  }
}

/** Stores the theme. */
export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // As above.
  }
}

/** Applies a theme to the page. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
