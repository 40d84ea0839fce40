import { redactBody, redactSecrets, type Secrets } from '../runtime/redact.ts';

/** A response and its body, which is read as part of the attempt. */
export interface Received {
  response: Response;
  text: string;
  /** Secrets sent with the attempt, which errors must not quote. */
  secrets: Secrets;
}

/** Redacts the call's secrets from a response, so that errors can show it. */
export function withoutSecrets({ response, text, secrets }: Received): Received {
  return { response: redactHeaders(response, secrets), text: redactBody(text, secrets), secrets };
}

function redactHeaders(response: Response, secrets: Received['secrets']): Response {
  const entries = [...response.headers];
  const headers = entries.map(([name, value]): [string, string] => [name, redactSecrets(value, secrets)]);
  if (headers.every(([, value], index) => value === entries[index]?.[1])) return response;
  // Decoding may have produced characters that are not allowed in headers.
  for (const header of headers) header[1] = header[1].replace(/[^\x20-\x7e]/g, ' ');
  const { status, statusText } = response;
  return new Response(null, { status, statusText, headers });
}
