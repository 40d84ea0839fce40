const FRAGMENT = /#.*/s;
const USER_INFO = /^([a-z][a-z\d+.-]*:)?\/\/[^/?]*@/i;
const SECRET_PARAMETER =
  /([?&](?:[^=&]*(?:token|secret|passw|pwd|credential|auth|signature|session|api-?_?key)[^=&]*|key|code|sig|jwt))=[^&]*/gi;

/**
 * The URL as it may stand in an error or a log: without user name and password, without fragment, and with
 * the value of every query parameter that sounds like a secret replaced.
 */
export function redactUrl(url: string): string {
  return url.replace(FRAGMENT, '').replace(USER_INFO, '$1//').replace(SECRET_PARAMETER, '$1=REDACTED');
}

/** Shorter secrets could be parts of words. */
const SHORTEST_SECRET = 4;

/** A text of the service without the secrets that the call was made with, should it quote them. */
export function redactSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  return secrets.reduce<string>(
    (shown, secret = '') => (secret.length < SHORTEST_SECRET ? shown : shown.replaceAll(secret, 'REDACTED')),
    text,
  );
}
