/** The homepage of the package, put here by the build; null where package.json has none. */
declare const PACKAGE_HOMEPAGE: string | null;

/** The world's base URL that this page belongs to, such as `http://127.0.0.1:4010/worlds/mine`. */
export function worldUrl(): string {
  return location.origin + location.pathname.split('/__mock/console', 1).join();
}

/** The address of a page of the documentation site; undefined where its address is not known. */
export function docsUrl(page: string): string | undefined {
  return PACKAGE_HOMEPAGE === null ? undefined : `${PACKAGE_HOMEPAGE.replace(/\/$/, '')}/${page}`;
}
