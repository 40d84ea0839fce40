import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from '../engine/base64.ts';
import type { AuthorizeQuery } from './login-request.ts';
import type { AnswerHeaders } from './operation-types.ts';
import type { Organization } from './organization.ts';
import type { User } from './users.ts';

/** Maximum number of listed users. An app can select another one with `login_hint`. */
const MAX_LISTED = 200;

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 1.5rem; }
main { max-width: 34rem; margin: 0 auto; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
p, small { overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; margin: 1.5rem 0; border-top: 1px solid #8886; }
li { border-bottom: 1px solid #8886; }
li a { display: block; padding: .6rem .5rem; text-decoration: none; color: inherit; }
a:hover, a:focus-visible { background: #8883; }
li strong { text-decoration: underline; text-underline-offset: .2em; }
small { display: block; }
`;

export interface LoginPage {
  readonly organization: Organization;
  readonly clientId: string;
  readonly users: readonly User[];
  /** Puts the hinted user first. */
  readonly hinted: User | undefined;
  readonly query: AuthorizeQuery;
}

/** Headers that forbid scripts, framing and referrers. */
export function pageHeaders(): AnswerHeaders {
  const style = toBase64(sha256(utf8ToBytes(STYLE)));
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

/**
 * Returns the page on which the user is chosen. Each user is a link to the same URL, with the chosen user
 * added to the query.
 */
export function loginPage({ organization, clientId, users, hinted, query }: LoginPage): string {
  const ordered = hinted ? [hinted, ...users.filter((user) => user !== hinted)] : users;
  const listed = ordered.slice(0, MAX_LISTED);
  const more =
    users.length > listed.length
      ? `<p>Showing ${listed.length} of ${users.length} users. To log in as another user, set <code>login_hint</code>.</p>`
      : '';
  return page(
    `Log in to ${organization.name}`,
    `<p>The app <strong>${escapeHtml(clientId)}</strong> requests access to your account. Choose a user to log in as. This is a mock: no password is required.</p>
<ul>
${listed.map((user) => `<li>${personLink(user, query)}</li>`).join('\n')}
</ul>
${more}
<p><a href="${escapeHtml(hrefOf(query, { mock_deny: 'true' }))}">Do not log in</a></p>`,
  );
}

/** Returns an error page. It does not redirect, because the redirect URI cannot be trusted. */
export function problemPage(problem: string): string {
  return page('Login failed', `<p>${escapeHtml(problem)}</p>`);
}

export function goodbyePage(): string {
  return page('You are logged out', '<p>You can close this page.</p>');
}

function personLink(user: User, query: AuthorizeQuery): string {
  const about = [user.title, user.department, user.email].filter(Boolean).join(' · ');
  const href = hrefOf(query, { mock_user: user.id });
  return `<a href="${escapeHtml(href)}"><strong>${escapeHtml(user.name)}</strong> <small>${escapeHtml(about)}</small></a>`;
}

/** Returns the link to the same request with additional parameters. */
function hrefOf(query: AuthorizeQuery, answer: Readonly<Record<string, string>>): string {
  const { mock_user: _user, mock_deny: _deny, ...request } = query;
  const fields = Object.entries({ ...request, ...answer }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return `?${new URLSearchParams(fields)}`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
