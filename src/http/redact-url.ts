const SECRET_NAME =
  /token|secret|passw|pwd|credential|auth|signature|session|api-?_?key|^(key|code|sig|jwt)$/i;

/**
 * The URL as it may stand in an error or a log: without user name and password, without fragment, and with
 * the value of every query parameter that sounds like a secret replaced.
 */
export function redactUrl(url: string): string {
  const [withoutFragment = ''] = url.split('#', 1);
  const queryAt = withoutFragment.indexOf('?');
  const address = queryAt < 0 ? withoutFragment : withoutFragment.slice(0, queryAt);
  const shown = address.replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*@/i, '$1//');
  if (queryAt < 0) return shown;
  const query = withoutFragment
    .slice(queryAt + 1)
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1);
      return SECRET_NAME.test(name) ? `${name}=REDACTED` : pair;
    });
  return `${shown}?${query.join('&')}`;
}
