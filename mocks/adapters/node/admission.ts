import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { Answer } from '../../engine/call.ts';
import { regions } from '../../genesys/regions.ts';

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
const VENDOR_HOSTS = [
  ...regions.flatMap((region) => [`api.${region}`, `login.${region}`, `streaming.${region}`]),
  'api.braincloudservers.com',
];
const MOST_REMEMBERED = 1000;
/** Hosts and origins that are told of; who sends ever new ones must not fill a log. */
const MOST_TOLD = 50;
/** The control API of a world, but for its console. */
const CONTROL = /^(?:\/worlds\/[^/?]*)?\/__mock(?!\/console(?:[/?]|$))(?:[/?]|$)/;
/** What a browser says of a call that another site, or another origin of the same, has made it send. */
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

  /** @throws TypeError when one of `allowOrigins` is no origin. */
  constructor(options: AdmissionOptions) {
    this.#options = { ...options, allowOrigins: options.allowOrigins.map(requireOrigin) };
    this.#hosts = [options.host, ...VENDOR_HOSTS, ...options.allowHosts].map((host) => host.toLowerCase());
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
    if (origin === undefined) return this.#isForeignLook(headers, target) ? this.#refuseLook() : undefined;
    if (origin.endsWith(`://${host}`)) return undefined;
    if (this.#remembers(origin, (name) => this.#isAllowedOrigin(name))) return undefined;
    return this.#refuse(
      'origin.not.allowed',
      origin,
      `Pages of ${show(origin)} may not call this server.`,
      origin === ''
        ? 'Send an Origin that is one, or none.'
        : remedy('--allow-origin', 'allowOrigins', origin),
    );
  }

  /** Whether another site's page loads an image or a script from here, or leads to the control API: without origin. */
  #isForeignLook(headers: IncomingHttpHeaders, target: string): boolean {
    if (!FOREIGN_SITES.includes(headers['sec-fetch-site'])) return false;
    return headers['sec-fetch-mode'] !== 'navigate' || CONTROL.test(target);
  }

  #refuseHost(host: string): Answer {
    const name = hostnameOf(host);
    return this.#refuse(
      'host.not.allowed',
      name,
      `This server does not go by the name ${show(host)}.`,
      name === '' ? 'Send a name or an address as its Host.' : remedy('--allow-host', 'allowHosts', name),
    );
  }

  #refuseLook(): Answer {
    return this.#refuse(
      'origin.not.allowed',
      '',
      'A page of another site may not load this.',
      'Open it by its address, or fetch it from a page that is allowed (--allow-origin, in code: allowOrigins).',
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
    // An address is no name, so none can be made to point elsewhere.
    if (name === '' || isIP(name) !== 0 || isLocalName(name)) return name !== '';
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
    this.#options.onRefusal(isLast ? 'More hosts and origins are refused than are told of here.' : message);
  }
}

function remedy(flag: string, option: string, value: string): string {
  return `If it should, start it with ${flag} ${show(value)} (in code: ${option}).`;
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
    `"${text}" is no origin: give scheme, host and port only, such as https://app.example.com.`,
  );
}

/** The name or address in a Host header, in small letters; empty for what is none. */
function hostnameOf(host: string): string {
  const [, address, name = ''] = HOST.exec(host) ?? [];
  return (address ?? name.replace(/\.$/, '')).toLowerCase();
}

/** Names that always mean the machine itself (RFC 6761, 6.3). */
function isLocalName(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

/** Whatever a caller sends is shown in part, and on one line. */
function show(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]/g, '?').slice(0, 100);
}
