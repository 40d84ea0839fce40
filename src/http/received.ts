import { redactBody, redactSecrets } from '../runtime/redact.ts';
import type { Received } from './http-request.ts';

/** The same answer without the secrets of its call, which the service may have quoted: what an error may show. */
export function withoutSecrets({ response, text, secrets }: Received): Received {
  return { response: redactHeaders(response, secrets), text: redactBody(text, secrets), secrets };
}

function redactHeaders(response: Response, secrets: Received['secrets']): Response {
  const entries = [...response.headers];
  const headers = entries.map(([name, value]): [string, string] => [name, redactSecrets(value, secrets)]);
  if (headers.every(([, value], index) => value === entries[index]?.[1])) return response;
  // What was decoded may hold characters that no header can.
  for (const header of headers) header[1] = header[1].replace(/[^\x20-\x7e]/g, ' ');
  const { status, statusText } = response;
  return new Response(null, { status, statusText, headers });
}
