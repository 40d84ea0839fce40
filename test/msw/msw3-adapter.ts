import type { Plugin } from 'vite';

const VARIANT = '?msw3';

/**
 * Lets tests import `mocks/adapters/msw.ts?msw3`: another instance of the adapter, whose `msw` is MSW 3. The
 * modules outside of the adapter are shared, so that they are not loaded again.
 */
export function msw3Adapter(): Plugin {
  return {
    name: 'msw3-adapter',
    enforce: 'pre',
    async resolveId(name, importer) {
      if (!importer?.endsWith(VARIANT)) return undefined;
      if (/^msw(?=\/|$)/.test(name)) return this.resolve(name.replace('msw', 'msw3'), importer);
      const resolved = await this.resolve(name, importer.slice(0, -VARIANT.length));
      const isPart = resolved?.id.includes('/mocks/adapters/msw/');
      return resolved && isPart ? `${resolved.id}${VARIANT}` : resolved;
    },
  };
}
