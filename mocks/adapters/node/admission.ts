import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { Answer } from '../../engine/call.ts';
import { VENDOR_ORIGINS, VENDOR_SOCKET_ORIGINS } from '../../web/vendor-origins.ts';

export interface AdmissionOptions {
  /** The address that the server listens on. */
  readonly host: string;
  readonly allowHosts: readonly string[];
  readonly allowOrigins: readonly string[];
  /** Called once for each kind of refusal, with a message that explains how to allow such calls. */
  readonly onRefusal: (message: string) => void;
}

const HOST = /^(?:\[([\da-f:.]+)\]|([^\s:/?#@[\]\\]+))(?::\d+)?$/i;
/**
 * Only the vendors control the DNS of these names, so a call with one of them comes from a client that was
 * configured to send it here.
 */
const VENDOR_HOSTS = [...VENDOR_ORIGINS, ...VENDOR_SOCKET_ORIGINS].map((origin) => new URL(origin).hostname);
const MAX_REMEMBERED = 1000;
/** Limits the logged hosts and origins, so that a client that keeps changing names cannot fill the log. */
const MAX_REPORTED = 50;
/** Paths of the control API, except the console, with or without a world. */
const CONTROL = /^(?:\/worlds\/[^/?]*)?\/__mock(?!\/console(?:[/?]|$))(?:[/?]|$)/;
/** `Sec-Fetch-Site` of calls caused by a page on another site, or on another origin of the same site. */
const FOREIGN_SITES: readonly unknown[] = ['cross-site', 'same-site'];

/**
 * Decides which calls a server on this machine accepts. Browsers let any page send calls to it, so the page's
 * origin is checked. A page can also make its own hostname point to this machine (DNS rebinding), so the
 * hostname of the call is checked as well.
 */
export class Admission {
  readonly #options: AdmissionOptions;
  readonly #hosts: readonly string[];
  /** Hosts and origins allowed so far. */
  readonly #admitted = new Set<string>();
  /** Refusals reported so far. */
  readonly #reported = new Set<string>();

  /** @throws TypeError for an invalid entry of `allowHosts` or `allowOrigins`. */
  constructor(options: AdmissionOptions) {
    this.#options = { ...options, allowOrigins: options.allowOrigins.map(requireOrigin) };
    this.#hosts = [options.host.toLowerCase(), ...VENDOR_HOSTS, ...options.allowHosts.map(requireHostname)];
  }

  /**
   * Returns the answer that refuses a call, or undefined if the call is allowed.
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

  /**
   * Returns the answer to a link from another site to a world that does not exist. Such links do not create
   * worlds.
   */
  refuseNewWorld(): Answer {
    return this.#refuse(
      'origin.not.allowed',
      '',
      'A link from another site cannot create a world.',
      'Enter the URL in the address bar, or call the world from an allowed origin (--allow-origin, in code: allowOrigins).',
    );
  }

  #refuseLoad(): Answer {
    return this.#refuse(
      'origin.not.allowed',
      '',
      'Pages on other sites may link to this server, but must not load, embed or prefetch anything from it.',
      'Enter the URL in the address bar, or fetch it from an allowed origin (--allow-origin, in code: allowOrigins).',
    );
  }

  #remembers(name: string, isAllowed: (name: string) => boolean): boolean {
    if (this.#admitted.has(name)) return true;
    if (!isAllowed(name)) return false;
    if (this.#admitted.size < MAX_REMEMBERED) this.#admitted.add(name);
    return true;
  }

  #isAllowedHost(host: string): boolean {
    const name = hostnameOf(host);
    if (name === '') return false;
    // DNS rebinding needs a hostname; an IP address cannot be made to point elsewhere.
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
    this.#report(`${code} ${show(who)}`, message);
    return {
      status: 403,
      headers: { 'content-type': 'application/json' },
      bodyText: JSON.stringify({ message, code, status: 403 }),
    };
  }

  #report(kind: string, message: string): void {
    if (this.#reported.has(kind) || this.#reported.size > MAX_REPORTED) return;
    this.#reported.add(kind);
    const isLast = this.#reported.size > MAX_REPORTED;
    this.#options.onRefusal(isLast ? 'Further refused hosts and origins are not logged.' : message);
  }
}

/** Whether a page on another site caused this call without sending its origin. */
export function isForeign(headers: IncomingHttpHeaders): boolean {
  return headers.origin === undefined && FOREIGN_SITES.includes(headers['sec-fetch-site']);
}

/**
 * Whether a browser is prefetching for a page from another server. Chromium sends `Sec-Fetch-Site: none` for
 * speculation rules in pages on other sites.
 */
function isPrefetch(headers: IncomingHttpHeaders): boolean {
  const isAhead = headers['sec-purpose'] !== undefined || headers['purpose'] !== undefined;
  return isAhead && headers['sec-fetch-site'] !== 'same-origin';
}

/**
 * Whether a call is a top-level navigation, not in a frame or embedded object, and outside the control API.
 */
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
 * Validates a name for `allowHosts`: a hostname without scheme and port, `.example.com` for all subdomains,
 * or `*` for any.
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
 * Validates an entry of `allowOrigins`: scheme, host and port only, or `null`, or `*` for any.
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

/** Returns the lower-case name or address in a Host header, or an empty string if the header is invalid. */
function hostnameOf(host: string): string {
  const [, address, name = ''] = HOST.exec(host) ?? [];
  return (address ?? name.replace(/\.$/, '')).toLowerCase();
}

/**
 * Unusual addresses that also reach this machine. Browsers do not treat them as local, so pages on other
 * sites can load resources from them, without the `Sec-Fetch` headers that would reveal the other site.
 */
function isUnusualAddress(address: string): boolean {
  return address === '0.0.0.0' || /^[0:]+$|^(?:::|(?:0+:){5})ffff:/.test(address);
}

/** Names that always mean the machine itself (RFC 6761, section 6.3). */
function isLocalName(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

/** Shortens untrusted text to one printable line. */
function show(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]/g, '?').slice(0, 100);
}
