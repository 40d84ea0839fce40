import { VENDOR_DOMAINS } from '../../web/vendor-origins.ts';

const FLAG = '--host-resolver-rules=';

/**
 * Returns Chromium arguments that block name resolution of the vendors' hosts, so that no page or worker can reach them
 * except through a proxy. Routes are not affected.
 * @param args existing arguments to extend.
 *
 * @example
 * const browser = await chromium.launch({ args: vendorBlockingArgs() });
 */
export function vendorBlockingArgs(args: readonly string[] = []): string[] {
  const rules = VENDOR_DOMAINS.flatMap((domain) => [domain, `*.${domain}`, `${domain}.`, `*.${domain}.`]).map(
    (pattern) => `MAP ${pattern} ~NOTFOUND`,
  );
  // Chromium uses the last of repeated flags, and the first matching rule within a flag.
  const given = args.filter((arg) => arg.startsWith(FLAG)).at(-1);
  const others = args.filter((arg) => !arg.startsWith(FLAG));
  return [...others, FLAG + [...(given ? [given.slice(FLAG.length)] : []), ...rules].join(', ')];
}
