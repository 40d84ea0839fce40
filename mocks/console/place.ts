/** The package's homepage, inserted by the build; null if package.json has none. */
declare const PACKAGE_HOMEPAGE: string | null;

/** The base URL of this page's world, such as `http://127.0.0.1:4010/worlds/mine`. */
export function worldUrl(): string {
  return location.origin + location.pathname.split('/__mock/console', 1).join();
}

/** Returns the URL of a page of the documentation site, or undefined if the site is unknown. */
export function docsUrl(page: string): string | undefined {
  return PACKAGE_HOMEPAGE === null ? undefined : `${PACKAGE_HOMEPAGE.replace(/\/$/, '')}/${page}`;
}
