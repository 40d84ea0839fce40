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
