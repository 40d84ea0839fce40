/**
 * Thrown if a server cannot listen on its host and port. The message is one line with the reason and what to
 * do.
 */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly port: number;
  readonly host: string;

  constructor(port: number, host: string, cause: unknown) {
    super(`Cannot listen on ${host}, port ${port}: ${reason(cause)}`, { cause });
    this.port = port;
    this.host = host;
  }
}

function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return 'the port is in use. Stop the process that uses it, or choose another port (0 for any free port).';
    case 'EACCES':
      return 'permission denied. Choose a port above 1023.';
    case 'EADDRNOTAVAIL':
      return 'this machine does not have this address. Use 127.0.0.1, or 0.0.0.0 for all addresses of this machine.';
    case 'ENOTFOUND':
      return 'unknown host. Use 127.0.0.1, or 0.0.0.0 for all addresses of this machine.';
    case 'ERR_SOCKET_BAD_PORT':
      return 'the port must be an integer from 0 to 65535.';
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
}
