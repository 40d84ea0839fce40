// Builds the package after an installation. npm calls this twice, for the package's link in node_modules and for the
// package itself; the second call has nothing to do.
import { isBuilt } from './built.ts';

if (!isBuilt()) {
  const { build } = await import('tsdown');
  await build({ logLevel: 'error' });
}
