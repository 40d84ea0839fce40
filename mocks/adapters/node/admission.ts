import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { Answer } from '../../engine/call.ts';
import { VENDOR_ORIGINS, VENDOR_SOCKET_ORIGINS } from '../../web/vendor-origins.ts';

export interface AdmissionOptions {
  /** The address that the server listens on. */
  readonly host: string;
  readonly allowHosts: readonly string[];
  readonly allowOrigins: readonly string[];
  /** Told of each kind of refusal once, and what would let such calls in. */
  readonly onRefusal: (message: string) => void;
}

const HOST = /^(?:\[([\da-f:.]+)\]|([^\s:/?#@[\]\\]+))(?::\d+)?$/i;
/** Nobody but the vendors can point these names at this machine: whoever does so here means it. */
const VENDOR_HOSTS = [...VENDOR_ORIGINS, ...VENDOR_SOCKET_ORIGINS].map((origin) => new URL(origin).hostname);
const MOST_REMEMBERED = 1000;
/** Hosts and origins that are told of; who sends ever new ones must not fill a log. */
const MOST_TOLD = 50;
/** The control API of a world, but for its console. */
const CONTROL = /^(?:\/worlds\/[^/?]*)?\/__mock(?!\/console(?:[/?]|$))(?:[/?]|$)/;
/** `Sec-Fetch-Site` of a call that a page of another site, or of another origin of the same site, has caused. */
const FOREIGN_SITES: readonly unknown[] = ['cross-site', 'same-site'];

/**
 * Who may call a server on this machine. Browsers let any page send calls to it, so a page's origin is looked at;
 * and any page can come from a name that is made to point here later on (DNS rebinding), so the name by which the
 * server is called is looked at as well.
 */
export class Admission {
  readonly #options: AdmissionOptions;
  readonly #hosts: readonly string[];
  /** Hosts and origins that were found good. */
  readonly #admitted = new Set<string>();
  /** Those that were found bad, as far as they were told of. */
  readonly #told = new Set<string>();

  /** @throws TypeError when one of `allowHosts` is not a hostname, or one of `allowOrigins` not an origin. */
  constructor(options: AdmissionOptions) {
    this.#options = { ...options, allowOrigins: options.allowOrigins.map(requireOrigin) };
    this.#hosts = [options.host.toLowerCase(), ...VENDOR_HOSTS, ...options.allowHosts.map(requireHostname)];
  }

  /**
   * What a call is answered that may not be made; nothing for any other.
   * @param target the path and query of the request.
   */
  refusal(headers: IncomingHttpHeaders, target: string): Answer | undefined {
    const { host, origin } = headers;
    if (host !== undefined && !this.#remembers(host, (name) => this.#isAllowedHost(name))) {
      return this.#refuseHost(host);
    }
    if (origin === undefined) {
      const isRefused = isPrefetch(headers) || (isForeign(headers) && !isLinkTo(target, headers));
      return isRefused ? this.#refuseLoad() : undefined;
    }
    if (host !== undefined && origin.endsWith(`://${host}`)) return undefined;
    if (this.#remembers(origin, (name) => this.#isAllowedOrigin(name))) return undefined;
    return this.#refuse(
      'origin.not.allowed',
      origin,
      `Pages from the origin ${show(origin)} are not allowed to call this server.`,
      origin === ''
        ? 'Send a valid Origin header, or leave it out.'
        : remedy('--allow-origin', 'allowOrigins', origin),
    );
  }

  #refuseHost(host: string): Answer {
    const name = hostnameOf(host);
    return this.#refuse(
      'host.not.allowed',
      name,
      `The host name ${show(host)} is not allowed on this server.`,
      name === '' ? 'Send a valid Host header.' : remedy('--allow-host', 'allowHosts', name),
    );
  }

  /** What a link of another site is answered that leads to a world which is not there: it makes none. */
  refuseNewWorld(): Answer {
    return this.#refuse(
      'origin.not.allowed',
      '',
      'A link from another site cannot create a world.',
      'Enter the address in the browser, or call the world from an allowed origin (--allow-origin, in code: allowOrigins).',
    );
  }

  #refuseLoad(): Answer {
    return this.#refuse(
      'origin.not.allowed',
      '',
      'Pages of other sites may link to this server, but must not load, embed or prefetch from it.',
      'Enter the address in the browser, or fetch it from an allowed origin (--allow-origin, in code: allowOrigins).',
    );
  }

  #remembers(name: string, isAllowed: (name: string) => boolean): boolean {
    if (this.#admitted.has(name)) return true;
    if (!isAllowed(name)) return false;
    if (this.#admitted.size < MOST_REMEMBERED) this.#admitted.add(name);
    return true;
  }

  #isAllowedHost(host: string): boolean {
    const name = hostnameOf(host);
    if (name === '') return false;
    // An address is not a name, so it cannot be made to point elsewhere.
    if (isLocalName(name) || (isIP(name) !== 0 && !isUnusualAddress(name))) return true;
    return this.#hosts.some(
      (allowed) => allowed === '*' || allowed === name || (allowed.startsWith('.') && name.endsWith(allowed)),
    );
  }

  #isAllowedOrigin(origin: string): boolean {
    const { allowOrigins } = this.#options;
    if (allowOrigins.includes('*') || allowOrigins.includes(origin)) return true;
    const name = URL.canParse(origin) ? hostnameOf(new URL(origin).host) : '';
    return isLocalName(name) || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
  }

  #refuse(code: string, who: string, what: string, whatToDo: string): Answer {
    const message = `${what} ${whatToDo}`;
    this.#tell(`${code} ${show(who)}`, message);
    return {
      status: 403,
      headers: { 'content-type': 'application/json' },
      bodyText: JSON.stringify({ message, code, status: 403 }),
    };
  }

  #tell(kind: string, message: string): void {
    if (this.#told.has(kind) || this.#told.size > MOST_TOLD) return;
    this.#told.add(kind);
    const isLast = this.#told.size > MOST_TOLD;
    this.#options.onRefusal(isLast ? 'Further refused hosts and origins are not logged.' : message);
  }
}

/** Whether a page of another site has made a browser send this, without the page's origin. */
export function isForeign(headers: IncomingHttpHeaders): boolean {
  return headers.origin === undefined && FOREIGN_SITES.includes(headers['sec-fetch-site']);
}

/**
 * Whether a page has a browser fetch this in case a person wants it, unless it is a page of the server itself. Chromium
 * sends `Sec-Fetch-Site: none` with what a foreign page asks for in speculation rules.
 */
function isPrefetch(headers: IncomingHttpHeaders): boolean {
  const isAhead = headers['sec-purpose'] !== undefined || headers['purpose'] !== undefined;
  return isAhead && headers['sec-fetch-site'] !== 'same-origin';
}

/** Whether a person follows a link to a page: not a frame or an embedded object, nor to the control API. */
function isLinkTo(target: string, headers: IncomingHttpHeaders): boolean {
  return (
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    !CONTROL.test(target)
  );
}

function remedy(flag: string, option: string, value: string): string {
  return `To allow it, start the server with ${flag} ${show(value)} (in code: ${option}).`;
}

/**
 * Takes text as a name that a server may be called by: a hostname without scheme and port, `.example.com` for all
 * subdomains of one, or `*` for any.
 * @throws TypeError
 */
export function requireHostname(text: string): string {
  const name = text.toLowerCase().replace(/\.$/, '');
  if (name === '*' || /^\.?[^\s:/?#@[\]\\.,*][^\s:/?#@[\]\\,*]*$/.test(name) || isIP(name) !== 0) return name;
  throw new TypeError(
    `"${text}" is not a valid hostname. Expected a name without scheme and port, such as mock.example.com or .example.com.`,
  );
}

/**
 * Takes text as an origin: scheme, host and port only, or `null`, or `*` for any.
 * @throws TypeError
 */
export function requireOrigin(text: string): string {
  if (text === '*' || text === 'null') return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && text.replace(/\/$/, '').toLowerCase() === url.origin) {
    return url.origin;
  }
  throw new TypeError(
    `"${text}" is not a valid origin. Expected scheme, host and port only, such as https://app.example.com.`,
  );
}

/** The name or address in a Host header, in small letters; empty if the header is invalid. */
function hostnameOf(host: string): string {
  const [, address, name = ''] = HOST.exec(host) ?? [];
  return (address ?? name.replace(/\.$/, '')).toLowerCase();
}

/**
 * Addresses that reach this machine and are not its usual ones. Browsers do not count them as such: they let foreign
 * pages load from them, and leave out the `Sec-Fetch` headers by which that is noticed.
 */
function isUnusualAddress(address: string): boolean {
  return address === '0.0.0.0' || /^[0:]+$|^(?:::|(?:0+:){5})ffff:/.test(address);
}

/** Names that always mean the machine itself (RFC 6761, 6.3). */
function isLocalName(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

/** Whatever a caller sends is shown in part, and on one line. */
function show(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]/g, '?').slice(0, 100);
}
