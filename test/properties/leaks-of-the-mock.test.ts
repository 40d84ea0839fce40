import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createOutput } from '../../mocks/cli/console-output.ts';
import { type Running, start } from '../../mocks/cli/start.ts';
import { defaultBraincloudSeed, defaultGenesysSeed } from '../../mocks/index.ts';
import { app, credentials } from '../contract/game/seed-players.ts';
import { authorizationUrl, exchangeOf } from '../contract/login-requests.ts';
import { oauthClient, people } from '../contract/seed-ids.ts';
import { runs } from '../thorough.ts';
import { FakeStreams } from '../unit/cli/streams.ts';
import { until } from '../until.ts';

/** Long and unusual enough to be unique. */
const secret = fc.stringMatching(/^S3cr3t-[A-Za-z0-9]{12,30}$/);
const CONTROL_TOKEN = 'S3cr3t-of-control-0123456789';

/** Control calls that change nothing except the event stream. */
const SHOWN = [
  ...['journal', 'state', 'snapshot', 'settings', 'faults', 'worlds', 'clock', 'scenarios'],
  ...['presence-changes', 'rules', 'operations', 'overrides'],
];

const streams = { text: new FakeStreams(), json: new FakeStreams() };
let servers: readonly Running[];
beforeAll(async () => {
  const options = { port: 0, host: '127.0.0.1', maxWorlds: 1000, worldIdle: 60, controlToken: CONTROL_TOKEN };
  servers = [
    await start(options, createOutput({ log: 'calls' }, streams.text)),
    await start(options, createOutput({ log: 'calls', json: true }, streams.json)),
  ];
});
afterAll(() => Promise.all(servers.map(({ stop }) => stop())));

/** A world on a server, and everything that is visible from outside. */
class Site {
  readonly url: string;
  readonly socketUrl: string;

  constructor(url: string, world: string) {
    this.url = `${url}/worlds/${world}`;
    this.socketUrl = this.url.replace('http', 'ws');
  }

  async get(path: string, headers: Record<string, string>): Promise<string> {
    const answer = await fetch(`${this.url}${path}`, { headers, redirect: 'manual' });
    return answer.text();
  }

  async post(path: string, body: string | URLSearchParams | object, headers: Record<string, string> = {}) {
    const isForm = body instanceof URLSearchParams;
    const answer = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: isForm ? headers : { 'content-type': 'application/json', ...headers },
      body: isForm || typeof body === 'string' ? body : JSON.stringify(body),
    });
    return answer.text();
  }

  /** The code from a login. */
  async code(): Promise<string> {
    const answer = await fetch(`${this.url}${authorizationUrl({ mock_user: people.sam })}`, {
      redirect: 'manual',
    });
    return new URL(answer.headers.get('location') ?? 'nowhere:').searchParams.get('code') ?? '';
  }

  token(form: Record<string, string>, headers: Record<string, string> = {}): Promise<string> {
    return this.post('/oauth/token', new URLSearchParams(form), headers);
  }

  /** A signed packet, unless `headers` override the signature. */
  packet(
    messages: readonly object[],
    rest: object = {},
    headers: Record<string, string> = {},
  ): Promise<string> {
    const body = JSON.stringify({ packetId: 0, messages, gameId: app.id, ...rest });
    const signature = createHash('md5').update(`${body}${app.secret}`).digest('hex');
    return this.post('/dispatcherv2', body, { 'x-appid': app.id, 'x-sig': signature, ...headers });
  }

  logIn(data: object): Promise<string> {
    const login = {
      externalId: 'nova',
      authenticationToken: 'x',
      authenticationType: 'Universal',
      gameId: app.id,
    };
    const full = { ...login, forceCreate: true, ...data };
    return this.packet([{ service: 'authenticationV2', operation: 'AUTHENTICATE', data: full }]);
  }

  control(path: string, method = 'GET', body?: object): Promise<Response> {
    return fetch(`${this.url}/__mock/${path}`, {
      method,
      headers: { authorization: `Bearer ${CONTROL_TOKEN}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  /** Opens a socket, sends something, and waits for an answer or the close. */
  async knock(path: string, said?: object, protocol?: string): Promise<void> {
    const socket = new WebSocket(`${this.socketUrl}${path}`, protocol);
    await new Promise<void>((resolve) => {
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
      socket.on('open', () => {
        if (said) socket.send(JSON.stringify(said));
        socket.close();
      });
    });
  }

  /** Everything that the control API shows of the world. */
  async shown(): Promise<string> {
    const answers = await Promise.all(
      SHOWN.map(async (path) => {
        const answer = await this.control(path);
        expect(answer.status, path).toBe(200);
        return answer.text();
      }),
    );
    return answers.join('\n');
  }

  /** Collects events; the returned function stops and returns them. */
  async events(): Promise<() => Promise<string>> {
    const answer = await this.control('events');
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const reading = (async () => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
        heard += part.value;
    })();
    return async () => {
      // Earlier events have arrived when this one has.
      await this.get('/api/v2/systempresences?last', { authorization: 'Bearer any-last' });
      await until(() => heard.includes('systempresences?last'));
      await reader?.cancel();
      await reading;
      return heard;
    };
  }
}

type Plant = (site: Site, planted: string) => Promise<unknown>;

const basic = (id: string, password: string) => ({ authorization: `Basic ${btoa(`${id}:${password}`)}` });
const rttConnect = (auth: string, sessionId: string) => ({
  service: 'rtt',
  operation: 'CONNECT',
  data: {
    appId: app.id,
    profileId: 'p',
    sessionId,
    auth: { 'X-RTT-SECRET': auth },
    system: { protocol: 'ws' },
  },
});

const places: Readonly<Record<string, Plant>> = {
  'a bearer token': (site, planted) => site.get('/api/v2/users', { authorization: `Bearer ${planted}` }),
  'a bearer token, and the path': (site, planted) =>
    site.get(`/api/v2/users/${planted}`, { authorization: `Bearer ${planted}` }),
  'an unknown scheme': (site, planted) => site.get('/api/v2/users', { authorization: `Digest ${planted}` }),
  'Basic where a token belongs': (site, planted) => site.get('/api/v2/users', basic(planted, planted)),
  cookies: (site, planted) => site.get('/nowhere', { cookie: `session=${planted}; a=b` }),
  'headers of proxies and keys': (site, planted) =>
    site.get('/api/v2/users', { 'proxy-authorization': `Basic ${planted}`, 'x-api-key': planted }),
  'a token in the query': (site, planted) => site.get(`/api/v2/users?access_token=${planted}&id=a`, {}),
  'a secret in the query': (site, planted) =>
    site.get(`/nowhere?client_secret=${planted}&X-RTT-SECRET=${planted}`, {}),
  'a client secret as Basic': (site, planted) =>
    site.token({ grant_type: 'client_credentials' }, basic(oauthClient.clientId, planted)),
  'a client secret in a form': (site, planted) =>
    site.token({ grant_type: 'client_credentials', client_id: oauthClient.clientId, client_secret: planted }),
  'a code and its verifier': (site, planted) =>
    site.token({
      grant_type: 'authorization_code',
      code: planted,
      code_verifier: planted,
      redirect_uri: 'http://a/',
    }),
  'a refresh token': (site, planted) =>
    site.token({ grant_type: 'refresh_token', refresh_token: planted, client_id: oauthClient.clientId }),
  'a password in a form': (site, planted) =>
    site.token({ grant_type: 'password', username: 'ada', password: planted }),
  'a token request in JSON': (site, planted) =>
    site.post('/oauth/token', { client_secret: planted, code: planted }),
  'a login': (site, planted) =>
    site.get(
      `/oauth/authorize?client_id=mock-client&response_type=code&code_challenge=${planted}&id_token_hint=${planted}`,
      {},
    ),
  'a password': (site, planted) => site.logIn({ authenticationToken: planted }),
  'a password that is no string': (site, planted) => site.logIn({ authenticationToken: { value: planted } }),
  'an anonymous id': (site, planted) =>
    site.logIn({ authenticationType: 'Anonymous', externalId: '', anonymousId: planted }),
  'a session id': (site, planted) =>
    site.packet([{ service: 'heartbeat', operation: 'READ' }], { sessionId: planted }),
  'a signature': (site, planted) =>
    site.packet([{ service: 'heartbeat', operation: 'READ' }], { sessionId: planted }, { 'x-sig': planted }),
  'a packet that is no JSON': (site, planted) =>
    site.post('/dispatcherv2', `{"sessionId":"${planted}","secret":"${planted}"`, { 'x-appid': app.id }),
  "a server's secret": (site, planted) =>
    site.post('/s2sdispatcher', {
      appId: app.id,
      serverName: credentials.serverName,
      serverSecret: planted,
      service: 'time',
    }),
  "a server's login": (site, planted) =>
    site.post('/s2sdispatcher', {
      packetId: 0,
      messages: [
        {
          service: 'authenticationV2',
          operation: 'AUTHENTICATE',
          data: { appId: app.id, serverName: credentials.serverName, serverSecret: planted },
        },
      ],
    }),
  'an RTT address': (site, planted) => site.knock(`/?X-APPID=12345&X-RTT-SECRET=${planted}`),
  'CONNECT, and a protocol': (site, planted) =>
    site.knock('/?X-APPID=12345&X-RTT-SECRET=unknown', rttConnect(planted, planted), planted),
  'the address of a channel': (site, planted) => site.knock(`/channels/streaming-x?token=${planted}`),
  'fields called as secrets are': (site, planted) =>
    site.post(
      '/api/v2/presence/definitions',
      { client_secret: planted, nested: [{ Password: planted, token: { value: planted } }] },
      { authorization: 'Bearer any-token' },
    ),
  'a control token that is wrong': (site, planted) =>
    fetch(`${site.url}/__mock/state?token=${planted}`, { headers: { authorization: `Bearer ${planted}` } }),
  'a seed': async (site, planted) => {
    const { status } = await site.control('reset', 'POST', {
      seed: {
        genesys: {
          ...defaultGenesysSeed,
          clients: [{ id: oauthClient.clientId, secret: planted }],
          tokens: [{ token: planted, permissions: 'all', userId: people.ada }],
        },
        braincloud: {
          ...defaultBraincloudSeed,
          app: { id: app.id, secret: planted },
          servers: [{ name: credentials.serverName, secret: planted }],
          profiles: [
            { id: 'p', name: 'P', logins: [{ type: 'Universal', externalId: 'p', password: planted }] },
          ],
          friendships: [],
          groups: [],
          systemPresences: [],
        },
      },
    });
    expect(status).toBe(200);
  },
};

let worlds = 0;

test.each(Object.entries(places))(
  'nothing that the mock shows holds a secret from %s',
  async (_place, plant) => {
    await fc.assert(
      fc.asyncProperty(secret, async (planted) => {
        for (const { server } of servers) {
          const site = new Site(server.url, `leaks-${++worlds}`);
          const shown = await shownOf(site, () => plant(site, planted));
          for (const form of [planted, btoa(planted), encodeURIComponent(btoa(planted))]) {
            expect(shown).not.toContain(form);
          }
          expect(shown).not.toContain(CONTROL_TOKEN);
        }
      }),
      { numRuns: runs(5) },
    );
  },
);

test('the mock never shows a secret that it has issued', async () => {
  for (const { server } of servers) {
    const site = new Site(server.url, `leaks-${++worlds}`);
    let issued: readonly string[] = [];
    const shown = await shownOf(site, async () => {
      issued = await handedOut(site);
    });
    expect(issued.length).toBeGreaterThan(6);
    for (const text of issued) {
      expect(text).toMatch(/^[\w.-]{20,}$/);
      expect(shown).not.toContain(text);
    }
  }
});

/** Everything visible of a world during and after an action. */
async function shownOf(site: Site, happen: () => Promise<unknown>): Promise<string> {
  const heard = await site.events();
  await happen();
  const shown = [await site.shown(), await heard(), ...written()].join('\n');
  // Guards against an empty collection.
  expect(shown.split('systempresences').length).toBeGreaterThan(3);
  return shown;
}

/** Tokens, codes, session ids and RTT secrets, each used in its place. */
async function handedOut(site: Site): Promise<string[]> {
  const { access_token: service } = JSON.parse(
    await site.token(
      { grant_type: 'client_credentials' },
      basic(oauthClient.clientId, oauthClient.clientSecret),
    ),
  );
  const { accessToken } = JSON.parse(await (await site.control('tokens', 'POST', {})).text());
  const code = await site.code();
  const { access_token: access, refresh_token: refresh } = JSON.parse(await site.token(exchangeOf(code)));
  const client = { client_id: oauthClient.clientId };
  const { access_token: next } = JSON.parse(
    await site.token({ grant_type: 'refresh_token', refresh_token: refresh, ...client }),
  );
  for (const token of [service, accessToken, access, next]) {
    await site.get('/api/v2/presence/definitions', { authorization: `Bearer ${token}` });
  }
  const { responses: logins } = JSON.parse(await site.logIn({ authenticationToken: 'nova-password' }));
  const { sessionId } = logins[0].data;
  const register = { service: 'rttRegistration', operation: 'REQUEST_CLIENT_CONNECTION', data: {} };
  const { responses } = JSON.parse(await site.packet([register], { packetId: 1, sessionId }));
  const rtt = responses[0].data.auth['X-RTT-SECRET'];
  await site.knock(`/?X-APPID=12345&X-RTT-SECRET=${rtt}`, rttConnect(rtt, sessionId));
  const { messageResponses } = JSON.parse(
    await site.post('/s2sdispatcher', {
      packetId: 0,
      messages: [{ service: 'authenticationV2', operation: 'AUTHENTICATE', data: credentials }],
    }),
  );
  return [
    service,
    accessToken,
    code,
    access,
    refresh,
    next,
    sessionId,
    rtt,
    messageResponses[0].data.sessionId,
  ];
}

function written(): string[] {
  return Object.values(streams).flatMap(({ written: { stdout, stderr } }) => [stdout, stderr]);
}
