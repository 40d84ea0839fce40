import { decodeBase64 } from '../engine/base64.ts';

/** The id and secret of an HTTP Basic header. */
export interface BasicCredentials {
  readonly id: string;
  readonly secret: string;
}

export function readBasicCredentials(authorization: string | undefined): BasicCredentials | undefined {
  if (authorization === undefined || authorization.slice(0, 6).toLowerCase() !== 'basic ') return undefined;
  const text = decodeBase64(authorization.slice(6).trim());
  const colon = text.indexOf(':');
  return colon === -1 ? undefined : { id: text.slice(0, colon), secret: text.slice(colon + 1) };
}
