import { VENDOR_DOMAINS } from '../../web/vendor-origins.ts';

const FLAG = '--host-resolver-rules=';

/**
 * Returns arguments for Chromium with which it resolves no host of the vendors: whatever a page or worker does,
 * nothing reaches them, unless through a proxy. Routes are not affected.
 * @param args the arguments to add them to, none by default.
 *
 * @example
 * const browser = await chromium.launch({ args: vendorBlockingArgs() });
 */
export function vendorBlockingArgs(args: readonly string[] = []): string[] {
  const rules = VENDOR_DOMAINS.flatMap((domain) => [domain, `*.${domain}`, `${domain}.`, `*.${domain}.`]).map(
    (pattern) => `MAP ${pattern} ~NOTFOUND`,
  );
  // Chromium takes the last of repeated flags, and of these rules the first that matches.
  const given = args.filter((arg) => arg.startsWith(FLAG)).at(-1);
  const others = args.filter((arg) => !arg.startsWith(FLAG));
  return [...others, FLAG + [...(given ? [given.slice(FLAG.length)] : []), ...rules].join(', ')];
}
