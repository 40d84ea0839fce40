import type { JournalEntry, Schemas } from '../schemas.ts';
import { isDispatcher, repeatProblem } from './call-curl.ts';
import { codeLiteral } from './code-literal.ts';

/** Data besides the call itself. */
export interface TestContext {
  /** The name of the calling user or player; undefined for apps and unknown callers. */
  readonly callerName: string | undefined;
  readonly operations: readonly Schemas['OperationInfo'][];
}

/** Operations of the login service, which no client method calls. */
const WITHOUT_METHOD: readonly string[] = [
  'getAuthorize',
  'getLogout',
  'postToken',
  'getTokensMe',
  'deleteTokensMe',
  'deleteToken',
  'getOrganizationsMe',
  'getDate',
];
const NOTIFICATIONS = /NotificationsAvailabletopics|NotificationsChannel/;
const HOST = 'https://api.mypurecloud.com';

/** Returns why a call cannot be copied as a test, or undefined if it can. */
export function testProblem(call: JournalEntry): string | undefined {
  if (call.forwarded) return 'The real service answered this call.';
  if (call.override) return 'An override answered this call.';
  return repeatProblem(call);
}

/**
 * Returns a Vitest test that makes the call with presence-kit's client, or with `fetch` if no client method
 * makes it.
 */
export function callTestText(call: JournalEntry, context: TestContext): string {
  const { imported, lines } = isDispatcher(call.url) ? servopTest(call, context) : restTest(call, context);
  const { operation, status, rule = '' } = call;
  // The test cannot reproduce an invalid token. It sends no token, which a different rule refuses, so the
  // rule is not asserted.
  const entry = { operation, status, ...(rule === '' || rule.startsWith('GEN-AUTH-') ? {} : { rule }) };
  const title = status === 0 ? `${operation} gets no answer` : `${operation} returns ${status}`;
  const all = [
    'const mock = createPresenceMock();',
    ...stubLines(call),
    ...lines,
    `expect(mock.journal.last()).toMatchObject(${codeLiteral(entry)});`,
  ];
  return [
    ...imported,
    `import { createPresenceMock } from 'presence-kit/mocks';`,
    `import { expect, test } from 'vitest';`,
    '',
    `test(${codeLiteral(title)}, async () => {`,
    ...all
      .join('\n')
      .split('\n')
      .map((line) => `  ${line}`),
    '});',
    '',
  ].join('\n');
}

interface TestBody {
  readonly imported: readonly string[];
  readonly lines: readonly string[];
}

/** Returns the arguments of the client method for a call, or undefined if no method makes it. */
function methodCall(call: JournalEntry, { operations }: TestContext): string | undefined {
  const { operation, request, url, rule = '', validation, stub } = call;
  const found = operations.find((each) => each.operation === operation);
  const isTyped = validation === 'passed' || call.fault !== undefined || /^GEN-(?:PERM|LIMIT)-/.test(rule);
  if (!found?.path || stub || !isTyped || WITHOUT_METHOD.includes(operation)) return undefined;
  const [path = '', query = ''] = url.split('?', 2);
  const values = path.split('/');
  const inPath = found.path.split('/').flatMap((part, index) => {
    return /^[:{]/.test(part) ? [codeLiteral(decodeURIComponent(values[index] ?? ''))] : [];
  });
  const opts = queryOptions(query, found.query ?? []);
  const rest = request === undefined ? opts : request;
  const parameters = [...inPath, ...(rest === undefined ? [] : [codeLiteral(rest)])];
  const owner = NOTIFICATIONS.test(operation) ? 'api.notifications' : 'api';
  return `${owner}.${operation}(${parameters.join(', ')})`;
}

function queryOptions(
  query: string,
  parameters: NonNullable<Schemas['OperationInfo']['query']>,
): Record<string, unknown> | undefined {
  const given = new URLSearchParams(query);
  const options = parameters.flatMap(({ name, type }): [name: string, value: unknown][] => {
    const values = given.getAll(name);
    if (values.length === 0) return [];
    const [text = ''] = values;
    if (type === 'array') return [[name, values.flatMap((value) => value.split(','))]];
    return [[name, type === 'integer' ? Number(text) : type === 'boolean' ? text === 'true' : text]];
  });
  return options.length === 0 ? undefined : Object.fromEntries(options);
}

function restTest(call: JournalEntry, context: TestContext): TestBody {
  const made = methodCall(call, context);
  const faults = faultLines(call);
  if (made === undefined) return { imported: [], lines: [...faults, ...fetchLines(call, context)] };
  const options = apiOptions(call, context);
  const api = faults.length > 0 ? `{ ${spread(options)}, retry: false }` : options;
  return {
    imported: [`import { PresenceApi } from 'presence-kit/genesys';`],
    lines: [
      `const api = new PresenceApi(${api});`,
      ...faults,
      isSuccess(call) ? `await ${made};` : `await expect(${made}).rejects.${failureOf(call)};`,
    ],
  };
}

/** Returns the options of a client with the caller's identity and permissions. */
function apiOptions({ caller, rule = '' }: JournalEntry, { callerName }: TestContext): string {
  const rights = rule.startsWith('GEN-PERM-') ? ', { permissions: [] }' : '';
  if (callerName !== undefined) return `mock.genesys.as(${codeLiteral(callerName)}${rights})`;
  const token = caller === undefined ? `'any'` : 'mock.genesys.issueToken()';
  return `{ accessToken: ${token}, fetch: mock.fetch }`;
}

function spread(options: string): string {
  return options.startsWith('{') ? options.slice(2, -2) : `...${options}`;
}

function fetchLines(call: JournalEntry, { callerName }: TestContext): string[] {
  const { method, url, status, caller, request, requestHeaders = {} } = call;
  const isRefusedCaller = caller === undefined && status === 401;
  const type = requestHeaders['content-type'];
  const token = callerName === undefined ? undefined : `mock.genesys.as(${codeLiteral(callerName)})`;
  const headers = [
    ...(isRefusedCaller
      ? []
      : [token ? `authorization: \`Bearer \${accessToken}\`` : `authorization: 'Bearer any'`]),
    ...(type === undefined ? [] : [`'content-type': ${codeLiteral(type)}`]),
  ];
  const init = [
    ...(method === 'GET' ? [] : [`method: ${codeLiteral(method)}`]),
    ...(headers.length === 0 ? [] : [`headers: { ${headers.join(', ')} }`]),
    ...(request === undefined ? [] : [`body: JSON.stringify(${codeLiteral(request, '  ')})`]),
  ];
  const address = codeLiteral(HOST + url);
  const made =
    init.length === 0
      ? `mock.fetch(${address})`
      : `mock.fetch(${address}, {\n${init.map((line) => `  ${line},\n`).join('')}})`;
  return [
    ...(token ? [`const { accessToken } = ${token};`] : []),
    ...(status === 0
      ? [`await expect(${made}).rejects.toThrow();`]
      : [`const response = await ${made};`, `expect(response.status).toBe(${status});`]),
  ];
}

function servopTest(call: JournalEntry, { callerName, operations }: TestContext): TestBody {
  const { operation, request, rule, stub, url } = call;
  const isServer = url.startsWith('/s2s');
  const client = isServer ? 'server' : 'client';
  const { data = {} } = request as { readonly data?: unknown };
  const [service = '', name = ''] = operation.split('.');
  const isTyped = rule === undefined && !stub && operations.some((each) => each.operation === operation);
  const parameters = codeLiteral(data ?? {});
  const made = isTyped
    ? `${client}.call(${codeLiteral(operation)}, ${parameters})`
    : `${client}.untyped(${codeLiteral(service)}, ${codeLiteral(name)}, ${parameters})`;
  const needsPresence = !isServer && service === 'presence' && rule === undefined;
  const faults = faultLines(call);
  const { imported, lines } = isServer ? serverLines() : playerLines(callerName, needsPresence);
  return {
    imported,
    lines: [
      ...lines,
      ...faults,
      isSuccess(call) ? `await ${made};` : `await expect(${made}).rejects.${failureOf(call)};`,
      ...(needsPresence ? ['client.rtt.close();'] : []),
    ],
  };
}

function playerLines(name: string | undefined, needsPresence: boolean): TestBody {
  const login = name?.toLowerCase() ?? 'nova';
  return {
    imported: [`import { BrainCloudClient } from 'presence-kit/braincloud';`],
    lines: [
      'const client = new BrainCloudClient({ ...mock.braincloud.clientOptions(), retry: false });',
      `await client.authenticateUniversal(${codeLiteral(login)}, ${codeLiteral(`${login}-password`)});`,
      ...(needsPresence ? ['await client.rtt.connect();'] : []),
    ],
  };
}

function serverLines(): TestBody {
  return {
    imported: [`import { BrainCloudServer } from 'presence-kit/braincloud';`],
    lines: [
      'const { appId, serverUrl, fetch } = mock.braincloud.clientOptions();',
      `const credentials = { serverName: 'mock-server', serverSecret: 'mock-server-secret' };`,
      'const server = new BrainCloudServer({ appId, serverUrl, fetch, ...credentials, retry: false });',
    ],
  };
}

function isSuccess({ status }: JournalEntry): boolean {
  return status >= 200 && status < 400 && status !== 202;
}

/** Returns the assertion on the error. */
function failureOf({ status, answer, url }: JournalEntry): string {
  const { reason_code: reasonCode } = (answer ?? {}) as { readonly reason_code?: number };
  if (typeof reasonCode === 'number') return `toMatchObject({ reasonCode: ${reasonCode} })`;
  return status === 0 || isDispatcher(url) ? 'toThrow()' : `toMatchObject({ status: ${status} })`;
}

/** Returns a fault that hits once, to reproduce the call's fault or rate limit. */
function faultLines({ operation, status, fault, rule = '', stub }: JournalEntry): string[] {
  if (fault === undefined && !rule.startsWith('GEN-LIMIT-') && rule !== 'BC-PKT-10') return [];
  const effect = status === 0 ? { drop: 'before' } : status >= 400 ? { status } : undefined;
  const named = stub || operation === 'unknown' ? '*' : operation;
  return effect ? [`mock.faults.add(${codeLiteral({ operation: named, ...effect, times: 1 })});`] : [];
}

/** Returns the stub that answered the call. */
function stubLines({ stub, operation, method, status, answer }: JournalEntry): string[] {
  if (!stub) return [];
  if (!operation.includes('/')) {
    const { data = null } = (answer ?? {}) as { readonly data?: unknown };
    return [`mock.stub(${codeLiteral(operation)}, { data: ${codeLiteral(data, '  ')} });`];
  }
  const path = operation.slice(operation.indexOf(' ') + 1);
  const stubbed = {
    ...(status === 200 ? {} : { status }),
    ...(answer === undefined ? {} : { body: answer }),
  };
  return [`mock.stub(${codeLiteral(method)}, ${codeLiteral(path)}, ${codeLiteral(stubbed)});`];
}
