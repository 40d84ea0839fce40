import { casesOf } from './cases.ts';
import { RawConnection, type RawResponse } from './raw-connection.ts';
import { NOTHING, type RawRequest, rawRequests, SMUGGLED, slowRequests } from './raw-requests.ts';
import { ServerUnderAttack } from './server-under-attack.ts';

/** Number of concurrent slow senders of each kind. */
const SLOW_OF_EACH = 40;
const PATIENCE_MS = 500;

/** Sends malformed requests, each on a separate connection. They must not change the state. */
export async function attackWithRawRequests(
  server: ServerUnderAttack,
  seed: number,
  count: number,
): Promise<readonly string[]> {
  await server.control('POST', '/reset');
  const before = JSON.stringify(await server.control('GET', '/snapshot'));
  const failures: string[] = [];
  for (const request of casesOf(rawRequests, seed, count)) {
    failures.push(...(await attack(server.port, request)));
  }
  const after = JSON.stringify(await server.control('GET', '/snapshot'));
  if (after !== before) failures.push('raw requests changed the state');
  const entries = await server.control<{ url: string }[]>('GET', '/journal');
  if (entries.some(({ url }) => url.includes(SMUGGLED))) failures.push('a smuggled request was handled');
  return failures;
}

/** Opens many connections with incomplete requests at once, to a server with a short timeout. */
export async function attackSlowly(): Promise<{
  readonly senders: number;
  readonly failures: readonly string[];
}> {
  await using server = await ServerUnderAttack.start(PATIENCE_MS);
  const slow = slowRequests.flatMap((request) => Array.from({ length: SLOW_OF_EACH }, () => request));
  const attacks = slow.map((request) => attack(server.port, request));
  // A complete request is still answered.
  await server.control('GET', '/health');
  const failures = (await Promise.all(attacks)).flat();
  return { senders: slow.length, failures: [...failures, ...server.failures] };
}

/** The violation in the answers to a request, if any. */
async function attack(port: number, request: RawRequest): Promise<readonly string[]> {
  const problem = await problemWith(port, request).catch(String);
  return problem === undefined ? [] : [`${request.name}: ${problem}`];
}

async function problemWith(port: number, request: RawRequest): Promise<string | undefined> {
  const connection = await RawConnection.open(port);
  try {
    for (const part of request.parts) connection.send(part);
    const statuses = (await answersTo(request, connection)).map(({ status }) => status);
    const seen = statuses.length === 0 ? [NOTHING] : statuses;
    const { allowed, answers = 1 } = request;
    if (!seen.every((status) => (allowed as readonly unknown[]).includes(status))) return `returned ${seen}`;
    return request.ending === undefined && statuses.length > 0 && statuses.length !== answers
      ? `got ${statuses.length} answers in the place of ${answers}`
      : undefined;
  } finally {
    connection.close();
  }
}

async function answersTo(
  { ending, answers = 1 }: RawRequest,
  connection: RawConnection,
): Promise<RawResponse[]> {
  if (ending === 'reset') connection.socket.resetAndDestroy();
  else if (ending === 'half-close') connection.socket.end();
  if (ending !== undefined) return connection.rest();
  const responses: RawResponse[] = [];
  while (responses.length < answers) {
    const response = await connection.response();
    if (!response) break;
    responses.push(response);
  }
  return responses;
}
