import type { JournalEntry } from '../schemas.ts';

/** Placeholder of a redacted secret. */
const REDACTED = '[redacted]';
/** Matches bodies that the journal describes instead of keeping. */
const DESCRIBED = /^\[\d+ characters?[ ,]/;
/**
 * Headers that curl sets itself, that belong to one connection, or by which the mock refuses foreign pages.
 */
const LEFT_OUT =
  /^(?:host|content-length|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|user-agent|origin|referer|cookie|sec-.*)$/;

/** Returns why a call cannot be repeated from its journal entry, or undefined if it can. */
export function repeatProblem(call: JournalEntry): string | undefined {
  const { operation, requestHeaders, request, url } = call;
  if (operation === 'socket') return 'A socket cannot be repeated.';
  if (!requestHeaders && !isDispatcher(url)) return 'The journal does not keep logins.';
  if (typeof request === 'string' && DESCRIBED.test(request))
    return 'The journal does not keep bodies that are not JSON.';
  if (request === undefined && isDispatcher(url)) return 'The journal does not keep this message.';
  if (request === undefined && hasBody(call))
    return 'The journal does not keep this body: it is too long, or the caller is unknown.';
  return undefined;
}

/** Whether a call went to one of brainCloud's dispatchers. */
export function isDispatcher(url: string): boolean {
  return /^\/(?:dispatcherv2|s2sdispatcher)(?:\?|$)/.test(url);
}

/**
 * Returns a call as a command for a POSIX shell, with `$TOKEN` instead of the token. Packets of brainCloud
 * need `$SESSION_ID` and, if signed, `$APP_SECRET`; requests of servers need `$SERVER_SECRET`.
 * @param baseUrl the world's base URL, without a trailing slash.
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
    // Otherwise, curl sends its default type.
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
  // curl needs a semicolon for an empty value.
  return [`-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`];
}

function packetCommand(
  { url, request, requestHeaders = {}, correlationId }: JournalEntry,
  baseUrl: string,
): string {
  const message = secretsAsVariables(JSON.stringify(request));
  // Sessionless requests of servers are not packets.
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

/** Literal text, or the value of a shell variable. */
type Part = string | { readonly variable: string };

function secretsAsVariables(json: string): Part[] {
  return json
    .split(`"serverSecret":"${REDACTED}"`)
    .flatMap((text, index) =>
      index === 0 ? [text] : ['"serverSecret":"', { variable: 'SERVER_SECRET' }, `"${text}`],
    );
}

/** Merges adjacent literals, to avoid quotes within quotes. */
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
