/**
 * Checks a control token. An empty one, usually from an unset variable, would give everyone who can reach the
 * server access to the control API.
 * @throws TypeError if it is empty or has characters that an Authorization header does not allow. The message
 * does not contain the token.
 */
export function requireControlToken(token: string): string {
  if (typeof token === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(token)) return token;
  throw new TypeError(
    typeof token !== 'string' || token.trim() === ''
      ? 'The control token is empty. Set a token, or remove the option.'
      : 'The control token must contain only printable ASCII characters, without leading or trailing spaces.',
  );
}
