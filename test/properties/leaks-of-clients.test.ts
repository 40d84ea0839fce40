import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrainCloudClient, BrainCloudServer } from '../../src/braincloud/index.ts';
import { clientCredentials, PresenceApi } from '../../src/genesys/index.ts';
import { pkceLogin } from '../../src/genesys/login/index.ts';
import { FakeWebSocket } from '../unit/socket/fake-web-socket.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Long and unusual enough to be unique, with characters that JSON, URLs and HTML escape. */
const secret = fc.stringMatching(/^S3cr3t-[A-Za-z0-9+/=&"\\]{12,30}$/);
const baseUrl = 'https://api.example.com';
const json = (body: unknown, status = 200) => Response.json(body, { status });

/**
 * Answers a call.
 * @param quote everything that was sent.
 * @param url used only as an address, because platforms quote it in their errors.
 */
type Answer = (quote: string, url: string) => Response | Promise<Response>;

/** Encodings of a secret that a service can quote inside JSON. */
const escapedInJson: Readonly<Record<string, (text: string) => string>> = {
  'with all characters escaped': (text) =>
    [...text].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'with slashes escaped': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'URL-encoded': (text) => encodeURIComponent(text),
  'URL-encoded in small letters': (text) =>
    encodeURIComponent(text).replaceAll(/%../g, (byte) => byte.toLowerCase()),
  'as a form': (text) => new URLSearchParams({ text }).toString(),
  'as JSON in JSON': (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
};

/** Each encoding in an error that parses, in a truncated one, and in a page. */
const escapedAnswers = Object.entries(escapedInJson).flatMap(([spelling, spell]) => {
  const error = (quote: string) =>
    `{"status":400,"code":"quoted","message":"${spell(quote)}","error":"${spell(quote)}",` +
    `"error_description":"${spell(quote)}","${spell(quote)}":1,"details":[{"note":["${spell(quote)}"]}]`;
  const answers: [string, Answer][] = [
    [`a 400 that quotes ${spelling}`, (quote) => new Response(`${error(quote)}}`, { status: 400 })],
    [`a truncated 502 that quotes ${spelling}`, (quote) => new Response(error(quote), { status: 502 })],
    [`a success that quotes ${spelling}`, (quote) => new Response(error(quote))],
  ];
  return answers;
});

const asHtml = (text: string) =>
  [...text].map((unit) => (/[a-z]/i.test(unit) ? unit : `&#${unit.charCodeAt(0)};`)).join('');

/** What a service can answer: it quotes everything that it received. */
const answers: Readonly<Record<string, Answer>> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 409, 429, 500, 503].map((status) => [
      `${status}`,
      (quote: string) =>
        json(
          {
            status,
            code: 'quoted',
            message: quote,
            error: quote,
            error_description: quote,
            details: [quote],
          },
          status,
        ),
    ]),
  ),
  'a 400 of brainCloud': (quote) =>
    json(
      { status: 400, reason_code: 40000, status_message: quote, severity: quote, x_stack_trace: quote },
      400,
    ),
  'a refused servop': (quote) => {
    const refused = {
      ...{ status: 403, reason_code: 40300, status_message: encodeURIComponent(quote) },
      ...{ severity: 'ERROR', upgradeAppId: quote },
    };
    return json({ packetId: 0, responses: [refused, refused], messageResponses: [refused, refused] });
  },
  ...Object.fromEntries(escapedAnswers),
  ...Object.fromEntries(
    [200, 400, 403, 502].map((status) => [
      `a ${status} with headers that quote`,
      (quote: string) => {
        const header = encodeURIComponent(quote);
        const credentials = quote.replaceAll(/[^\x20-\x7e]/g, ' ');
        return new Response(status === 200 ? 'page' : '{}', {
          status,
          headers: { 'inin-correlation-id': credentials, 'content-type': header, 'x-echo': credentials },
        });
      },
    ]),
  ),
  'a page with entities': (quote) => new Response(`<h1>${asHtml(quote)}</h1>`, { status: 502 }),
  'a page': (quote) => new Response(`<h1>${quote}</h1>`, { headers: { 'content-type': 'text/html' } }),
  'an HTML error page': (quote) => new Response(`<h1>${quote}</h1>`, { status: 502 }),
  'JSON of another kind': (quote) => json([quote]),
  'an empty answer': () => new Response(null, { status: 204 }),
  'half an answer': (quote) => new Response(`{"access_token": "${quote.slice(0, 60)}`),
  'a body that breaks': (_quote, url) =>
    new Response(new ReadableStream({ pull: (body) => body.error(new Error(`terminated: ${url}`)) })),
  'no answer': async (_quote, url) => {
    throw new TypeError('fetch failed', { cause: new Error(`ECONNRESET ${url}`) });
  },
};

/** A `fetch` that answers in this way after the calls that must succeed. */
function hostile(answer: Answer, ...first: readonly Response[]): Fetch {
  const waiting = [...first];
  return async (url, init) => {
    const headers = JSON.stringify([...new Headers(init.headers)]);
    return waiting.shift() ?? (await answer([url, init.method, headers, init.body].join(' '), url));
  };
}

interface Caller {
  /** Everything that a program might print. */
  readonly client: unknown;
  readonly call: () => Promise<unknown>;
}

const quiet = { retry: false, timeoutMs: 1000 } as const;
const login = (sessionId: string) =>
  json({
    packetId: 0,
    responses: [
      { status: 200, data: { sessionId, profileId: 'p', playerSessionExpiry: 1200, maxBundleMsgs: 10 } },
    ],
  });

const makePlayer = (fetch: Fetch, appSecret = 'app-secret') =>
  new BrainCloudClient({
    ...{ appId: '1', secret: appSecret, appVersion: '1', serverUrl: baseUrl, fetch, heartbeat: false },
    ...quiet,
  });

/** Each place where a client receives a secret, from the caller or the service. */
const places: Readonly<Record<string, (planted: string, answer: Answer) => Caller>> = {
  'a token': (planted, answer) => {
    const api = new PresenceApi({ baseUrl, accessToken: planted, fetch: hostile(answer), ...quiet });
    return { client: api, call: () => api.patchUserPresencesPurecloud('u', { message: 'Tea' }) };
  },
  'a token function': (planted, answer) => {
    const api = new PresenceApi({
      baseUrl,
      accessToken: async () => planted,
      fetch: hostile(answer),
      ...quiet,
    });
    return { client: api, call: () => api.getUsersMe() };
  },
  'a client secret': (planted, answer) => {
    const accessToken = clientCredentials({
      ...{ clientId: 'client', clientSecret: planted, loginUrl: baseUrl, fetch: hostile(answer) },
      ...quiet,
    });
    return { client: accessToken, call: () => accessToken() };
  },
  'a token issued for credentials': (planted, answer) => {
    const fetch = hostile(answer, json({ access_token: planted, expires_in: 100 }));
    const accessToken = clientCredentials({
      clientId: 'c',
      clientSecret: 's',
      loginUrl: baseUrl,
      fetch,
      ...quiet,
    });
    const api = new PresenceApi({ baseUrl, accessToken, fetch, ...quiet });
    return { client: api, call: () => api.getUsersMe() };
  },
  'the code of a login': (planted, answer) => {
    const login = loginOf(hostile(answer), new Map());
    return { client: login, call: async () => login.finish(await comeBack(login, planted)) };
  },
  'the verifier of a login': (planted, answer) => {
    const storage = new Map<string, string>();
    const login = loginOf(hostile(answer), storage);
    return {
      client: login,
      call: async () => {
        const url = await comeBack(login, 'a-code');
        for (const [key, value] of storage) {
          const { verifier } = JSON.parse(value);
          if (verifier) storage.set(key, value.replace(verifier, planted.padEnd(43, '0')));
        }
        return login.finish(url);
      },
    };
  },
  'a refresh token': (planted, answer) => {
    const tokens = { access_token: 'first', token_type: 'bearer', expires_in: 100, refresh_token: planted };
    const login = loginOf(hostile(answer, json(tokens)), new Map());
    return {
      client: login,
      call: async () => {
        const session = await login.finish(await comeBack(login, 'a-code'));
        return session?.accessToken({ rejectedToken: 'first' });
      },
    };
  },
  'a password': (planted, answer) => {
    const player = makePlayer(hostile(answer));
    return {
      client: player,
      call: () => player.authenticateUniversal('nova', planted, { forceCreate: false }),
    };
  },
  'an anonymous id': (planted, answer) => {
    const player = makePlayer(hostile(answer));
    return { client: player, call: () => player.authenticateAnonymous(planted, { forceCreate: false }) };
  },
  'the secret of an app': (planted, answer) => {
    const player = makePlayer(hostile(answer), planted);
    return {
      client: player,
      call: () => player.authenticateUniversal('nova', 'password', { forceCreate: false }),
    };
  },
  'a session id': (planted, answer) => {
    const player = makePlayer(hostile(answer, login(planted)));
    return {
      client: player,
      call: async () => {
        await player.authenticateUniversal('nova', 'password', { forceCreate: false });
        await player.presence.updateActivity({ at: 'sea' });
      },
    };
  },
  'the secret of a server': (planted, answer) => {
    const server = new BrainCloudServer({
      ...{
        appId: '1',
        serverName: 'server',
        serverSecret: planted,
        serverUrl: baseUrl,
        fetch: hostile(answer),
      },
      ...quiet,
    });
    return { client: server, call: () => server.presence.sysTerminatePresence({ profileId: 'p' }) };
  },
};

/** A login, and where it redirects. */
function loginOf(fetch: Fetch, storage: Map<string, string>) {
  let address = '';
  const login = pkceLogin({
    navigate: (url) => {
      address = url;
    },
    clientId: 'client',
    redirectUri: 'https://app.example.com/',
    loginUrl: baseUrl,
    fetch,
    storage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => void storage.set(key, value),
      removeItem: (key) => void storage.delete(key),
    },
    ...quiet,
  });
  return Object.assign(login, { address: () => address });
}

/** The redirect URL of a login, with its code. */
async function comeBack(login: ReturnType<typeof loginOf>, code: string): Promise<string> {
  await login.start();
  const state = new URL(login.address()).searchParams.get('state') ?? '';
  return `https://app.example.com/?${new URLSearchParams({ code, state })}`;
}

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    vi.spyOn(console, method).mockImplementation(
      (...said) => void printed.push(inspect(said, { depth: 20 })),
    );
  }
});
afterEach(() => {
  expect(printed).toEqual([]);
});

const cases = Object.keys(places).flatMap((place) =>
  Object.keys(answers).map((answer) => [place, answer] as const),
);

test.each(cases)(
  '%s does not appear in anything that a program prints when the service returns %s',
  async (place, name) => {
    const answer = answers[name] ?? expect.fail();
    const make = places[place] ?? expect.fail();
    await fc.assert(
      fc.asyncProperty(secret, async (planted) => {
        const { client, call } = make(planted, answer);
        const outcome = await call().then(
          () => undefined,
          (error: unknown) => error,
        );
        const shown = [...printable(outcome), ...printable(client), ...printed].join('\n');
        for (const form of formsOf(planted)) expect(shown).not.toContain(form);
      }),
      { numRuns: 1 },
    );
  },
);

/** Every encoding from which a secret could be read. */
function formsOf(planted: string): string[] {
  const spellings = Object.values(escapedInJson).map((spell) => spell(planted));
  // Printing may escape once more.
  const printed = [planted, ...spellings].map((form) => JSON.stringify(form).slice(1, -1));
  return [planted, btoa(`client:${planted}`), asHtml(planted), ...spellings, ...printed];
}

/** Every way to print a value, including its causes. */
function printable(value: unknown): string[] {
  const deep = inspect(value, { depth: 20, showHidden: true, getters: true, maxStringLength: null });
  const forms = [deep, String(value), textOf(value)];
  if (!(value instanceof Error)) return forms;
  return [...forms, value.message, value.stack ?? '', ...(value.cause ? printable(value.cause) : [])];
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Clients with cyclic references cannot be converted to JSON.
    return '';
  }
}

test.each(['in the reason of a close', 'in an error'])(
  'the secret of an RTT connection gets into nothing when the service quotes it %s',
  async (how) => {
    const planted = 'S3cr3t-of-the-connection';
    class Quoting extends FakeWebSocket {
      constructor(url: string) {
        super(url);
        const quote = `${url} ${planted}`;
        queueMicrotask(() => {
          if (how === 'in an error') this.emit('error', { message: quote, error: new Error(quote) });
          this.emit('close', { code: 4001, reason: quote });
        });
      }
    }
    const registered = {
      status: 200,
      data: {
        endpoints: [{ protocol: 'ws', ssl: true, host: 'rtt.example.com', port: 443 }],
        auth: { 'X-APPID': '1', 'X-RTT-SECRET': planted },
      },
    };
    const fetch = hostile(() => json({ packetId: 1, responses: [registered] }), login('session'));
    const player = new BrainCloudClient({
      ...{
        appId: '1',
        secret: 's',
        appVersion: '1',
        serverUrl: baseUrl,
        fetch,
        heartbeat: false,
        reconnect: false,
      },
      ...{ ...quiet, WebSocket: Quoting },
    });
    await player.authenticateUniversal('nova', 'password', { forceCreate: false });
    const outcome = await player.rtt.connect().catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(Error);
    expect([...printable(outcome), ...printable(player)].join('\n')).not.toContain(planted);
  },
);
