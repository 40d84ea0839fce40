/** Thrown if a real service cannot be reached or refuses a required call. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'the host name cannot be resolved at the moment',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  ETIMEDOUT: 'timeout',
  EPIPE: 'connection closed',
  UND_ERR_SOCKET: 'connection closed',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed; trust it with NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted; trust it with NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted; trust it with NODE_EXTRA_CA_CERTS',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is not trusted; trust it with NODE_EXTRA_CA_CERTS',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  EPROTO: 'TLS handshake failed',
  HPE_INVALID_CONSTANT: 'the response is not HTTP',
};

/**
 * Describes a network error: `Cannot reach https://api.mypurecloud.ie: connection refused (ECONNREFUSED).`
 * @param origin the service's origin; paths and queries may contain secrets.
 */
export function unreachable(origin: string, error: unknown): string {
  const code = codeOf(error);
  const reason = code === undefined ? messageOf(error) : REASONS[code];
  const detail = code === undefined ? '' : reason === undefined ? code : ` (${code})`;
  return `Cannot reach ${origin}: ${reason ?? ''}${detail}.`;
}

/** `fetch` has the reason in `cause`. A host with several addresses causes an AggregateError. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors)) {
    const code = codeOf(error.errors[0]);
    if (code !== undefined) return code;
  }
  return 'cause' in error ? codeOf(error.cause) : undefined;
}

function messageOf(error: unknown): string {
  // `fetch` says only "fetch failed"; the reason is in `cause`.
  if (error instanceof Error && error.cause instanceof Error) return messageOf(error.cause);
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
