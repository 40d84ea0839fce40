import type { Answer, Call } from '../../engine/call.ts';
import { type ConsoleFile, readConsoleFile } from './console-files.ts';

const PREFIX = '/__mock/console';

/** Allows no other origins, no inline code and no embedding in frames. */
const STRICT = policy({ 'style-src': "'self'" });
/**
 * The viewer for the OpenAPI specifications inserts styles at runtime, and embeds fonts and images as data
 * URLs.
 */
const FOR_SPECS = policy({ 'style-src': "'self' 'unsafe-inline'", 'font-src': "'self' data:" });

interface Page {
  readonly file: ConsoleFile;
  readonly type: string;
  readonly policy?: string;
}

/** Pages by the path after `/__mock/console`. No other files are served. */
const pages: Readonly<Record<string, Page | undefined>> = {
  '': { file: 'index.html', type: 'text/html', policy: STRICT },
  '/console.js': { file: 'console.js', type: 'text/javascript' },
  '/console.css': { file: 'console.css', type: 'text/css' },
  '/theme.js': { file: 'theme.js', type: 'text/javascript' },
  '/specs': { file: 'specs.html', type: 'text/html', policy: FOR_SPECS },
  '/specs.js': { file: 'specs.js', type: 'text/javascript' },
  '/specs.css': { file: 'specs.css', type: 'text/css' },
  '/api-reference.js': { file: 'api-reference.js', type: 'text/javascript' },
  '/openapi/genesys.yaml': { file: 'genesys.yaml', type: 'application/yaml' },
  '/openapi/braincloud.yaml': { file: 'braincloud.yaml', type: 'application/yaml' },
  '/openapi/mock-control.yaml': { file: 'mock-control.yaml', type: 'application/yaml' },
};

const HEADERS = {
  // Another version of the mock may use the same port later.
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

interface Served {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyText: string;
}

/** Serves the console's pages and assets. They are static; their data comes from the control API. */
export class Console {
  readonly #served = new Map<string, Served>();

  /** @returns undefined for a path outside the console. */
  answer(call: Call): Answer | undefined {
    const { method, path, headers } = call;
    if (!path.startsWith(PREFIX)) return leadsToConsole(call) ? redirectToConsole(call) : undefined;
    const rest = path.slice(PREFIX.length);
    if (rest !== '' && !rest.startsWith('/')) return undefined;
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'The console accepts only GET and HEAD.');
    if (rest === '/') return { status: 308, headers: { ...HEADERS, location: '../console' }, bodyText: '' };
    const page = Object.hasOwn(pages, rest) ? pages[rest] : undefined;
    if (!page) return refusal(404, 'The console does not have this page.');
    const served = this.#serve(rest, page);
    if (!served) return refusal(404, missing(page.file));
    if (headers['if-none-match'] === served.headers['etag']) {
      return { status: 304, headers: served.headers, bodyText: '' };
    }
    return { status: 200, ...served };
  }

  #serve(path: string, { file, type, policy }: Page): Served | undefined {
    const known = this.#served.get(path);
    if (known) return known;
    const content = readConsoleFile(file);
    if (!content) return undefined;
    const served: Served = {
      bodyText: content.text,
      headers: {
        ...HEADERS,
        'content-type': `${type}; charset=utf-8`,
        etag: `"${content.digest}"`,
        ...(policy === undefined ? {} : { 'content-security-policy': policy }),
      },
    };
    this.#served.set(path, served);
    return served;
  }
}

/** Whether a browser opened a URL that leads to the console, such as the URL that the server prints. */
function leadsToConsole({ method, path, headers }: Call): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const isIndex = path === '/' || path === '/__mock' || path === '/__mock/';
  return isIndex && /\btext\/html\b/i.test(headers['accept'] ?? '');
}

function redirectToConsole({ origin = '' }: Call): Answer {
  // Redirects to a path, not a URL, because a proxy may use another scheme and host.
  const world = origin.replace(/^\w+:\/\/[^/]*/, '');
  return {
    status: 302,
    headers: { ...HEADERS, vary: 'accept', location: `${world}${PREFIX}` },
    bodyText: '',
  };
}

function policy(directives: Readonly<Record<string, string>>): string {
  const all = {
    'default-src': "'none'",
    'script-src': "'self'",
    'connect-src': "'self'",
    'img-src': "'self' data:",
    ...directives,
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(all)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

function missing(file: ConsoleFile): string {
  return `The console file ${file} is missing. If presence-kit was bundled, mark it as external in the bundler; otherwise reinstall the package (in its repository: npm run generate).`;
}

function refusal(status: 404 | 405, message: string): Answer {
  return {
    status,
    headers: {
      ...HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    },
    bodyText: `${message}\n`,
  };
}
