/** Header names as the service spells them over HTTP/1.1; it sends `inin-ratelimit-*` in lower case. */
export const headerNames: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'Accept-Encoding',
    'Allow',
    'Cache-Control',
    'Content-Length',
    'Content-Security-Policy',
    'Content-Type',
    'Expires',
    'ININ-Correlation-Id',
    'Location',
    'Pragma',
    'Retry-After',
    'Strict-Transport-Security',
  ].map((name) => [name.toLowerCase(), name]),
);
