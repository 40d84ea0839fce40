/** A URL, or `undefined` if it is not valid: as `URL.parse`, which React Native lacks, with `URL.canParse`. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
