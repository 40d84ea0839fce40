import type { JournalEntry } from '../schemas.ts';

/** Stands where a secret was. */
const REDACTED = '[redacted]';
/** Of bodies that the journal describes in place of keeping them. */
const DESCRIBED = /^\[\d+ characters?[ ,]/;
/** Headers that curl sets itself, that belong to one connection, or with which the mock refuses foreign pages. */
const LEFT_OUT =
  /^(?:host|content-length|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|user-agent|origin|referer|cookie|sec-.*)$/;

/** Why a call cannot be repeated from what the journal kept of it; nothing where it can. */
export function repeatProblem(call: JournalEntry): string | undefined {
  const { operation, requestHeaders, request, url } = call;
  if (operation === 'socket') return 'A socket is not a call that can be repeated.';
  if (!requestHeaders && !isDispatcher(url)) return 'The journal does not keep logins.';
  if (typeof request === 'string' && DESCRIBED.test(request)) return 'The body is not JSON, and is not kept.';
  if (request === undefined && isDispatcher(url)) return 'The journal does not keep this message.';
  if (request === undefined && hasBody(call))
    return 'The body is too long to keep, or the caller was unknown.';
  return undefined;
}

/** Whether a call went to one of brainCloud's dispatchers. */
export function isDispatcher(url: string): boolean {
  return /^\/(?:dispatcherv2|s2sdispatcher)(?:\?|$)/.test(url);
}

/**
 * A call as a command for a POSIX shell, with `$TOKEN` in place of its token. Packets of brainCloud take `$SESSION_ID`
 * and, to be signed, `$APP_SECRET`; those of servers `$SERVER_SECRET`.
 * @param baseUrl where the world is, without a slash at its end.
 */
export function curlText(call: JournalEntry, baseUrl: string): string {
  return isDispatcher(call.url) ? packetCommand(call, baseUrl) : restCommand(call, baseUrl);
}

function hasBody({ method, requestHeaders = {} }: JournalEntry): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const { 'content-length': length, 'transfer-encoding': coding, 'content-type': type } = requestHeaders;
  return Number(length ?? 0) > 0 || coding !== undefined || (type !== undefined && length !== '0');
}

function restCommand({ method, url, request, requestHeaders = {} }: JournalEntry, baseUrl: string): string {
  const hasData = request !== undefined;
  const headers = Object.entries(requestHeaders).filter(([name]) => !LEFT_OUT.test(name));
  const isTyped = requestHeaders['content-type'] !== undefined;
  return command([
    ...methodOptions(method, hasData),
    ...urlOptions(baseUrl + url),
    ...headers.flatMap(([name, value]) => headerOption(name, value)),
    // Without this, curl would name its default type.
    ...(hasData && !isTyped ? [`-H 'Content-Type:'`] : []),
    ...(hasData ? [`--data-raw ${quoted(JSON.stringify(request))}`] : []),
  ]);
}

function methodOptions(method: string, hasData: boolean): string[] {
  if (method === 'HEAD') return ['-I'];
  return method === 'GET' && !hasData ? [] : [`-X ${/^[A-Z]+$/.test(method) ? method : quoted(method)}`];
}

function urlOptions(url: string): string[] {
  return [
    ...(/[[\]{}]/.test(url) ? ['-g'] : []),
    ...(/\/\.\.?(?:[/?]|$)/.test(url) ? ['--path-as-is'] : []),
    quoted(url),
  ];
}

function headerOption(name: string, value: string): string[] {
  if (name === 'authorization') return ['-H "Authorization: Bearer $TOKEN"'];
  if (value.includes(REDACTED)) return [];
  // An empty value needs a semicolon.
  return [`-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`];
}

function packetCommand(
  { url, request, requestHeaders = {}, correlationId }: JournalEntry,
  baseUrl: string,
): string {
  const message = secretsAsVariables(JSON.stringify(request));
  // Requests of servers without a session are not packets.
  const packet: readonly Part[] =
    correlationId === undefined
      ? message
      : [
          `{"packetId":${correlationId},"sessionId":"`,
          { variable: 'SESSION_ID' },
          '","messages":[',
          ...message,
          ']}',
        ];
  const appId = requestHeaders['x-appid'];
  const isSigned = requestHeaders['x-sig'] !== undefined;
  const options = [
    ...urlOptions(baseUrl + url),
    `-H 'Content-Type: application/json'`,
    ...(appId === undefined ? [] : [`-H ${quoted(`X-APPID: ${appId}`)}`]),
    ...(isSigned ? [`-H "X-SIG: $(printf %s "$packet$APP_SECRET" | openssl md5 -r | cut -c 1-32)"`] : []),
    '--data-raw "$packet"',
  ];
  return `packet=${shellText(packet)}\n${command(options)}`;
}

function command(options: readonly string[]): string {
  return `curl ${options.join(' \\\n  ')}`;
}

/** Text, or the value of a shell variable. */
type Part = string | { readonly variable: string };

function secretsAsVariables(json: string): Part[] {
  return json
    .split(`"serverSecret":"${REDACTED}"`)
    .flatMap((text, index) =>
      index === 0 ? [text] : ['"serverSecret":"', { variable: 'SERVER_SECRET' }, `"${text}`],
    );
}

/** Neighbouring texts become one, so that no quotes stand inside. */
function shellText(parts: readonly Part[]): string {
  let all = '';
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      all += `${quoted(text)}"$${part.variable}"`;
      text = '';
    }
  }
  return all + quoted(text);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
