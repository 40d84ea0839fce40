/** Returns a parsed URL, or `undefined` if it is not valid. React Native lacks `URL.parse` and `URL.canParse`. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
