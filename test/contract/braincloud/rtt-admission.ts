import { expect } from 'vitest';
import { wrongSecret } from '../game/rtt-socket.ts';
import { gameScenario } from '../game/scenario.ts';
import { app, players } from '../game/seed-players.ts';

export const rttAdmissionStories = [
  gameScenario({
    title: 'REQUEST_CLIENT_CONNECTION returns the same endpoint and secret throughout a session',
    rules: ['BC-RTT-1'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const registration = await nova.ask('rttRegistration.REQUEST_CLIENT_CONNECTION');
      expect(registration).toEqual({
        endpoints: [
          { protocol: 'ws', host: expect.any(String), port: expect.any(Number), ssl: expect.any(Boolean) },
        ],
        auth: { 'X-APPID': app.id, 'X-RTT-SECRET': expect.stringMatching(/^[A-Za-z0-9]{24,}$/) },
      });
      expect(await nova.ask('rttRegistration.REQUEST_CLIENT_CONNECTION', {})).toEqual(registration);
      await (await nova.dial({}, registration)).accepted();
      await (await nova.dial({}, registration)).accepted();
      const again = await game.logIn('nova');
      expect(await again.ask('rttRegistration.REQUEST_CLIENT_CONNECTION')).not.toEqual(registration);
    },
  }),

  gameScenario({
    title: 'The RTT endpoint uses the called host, or the publicUrl setting',
    rules: ['BC-RTT-1'],
    run: async (game) => {
      const { protocol, hostname, port } = new URL(game.url);
      const nova = await game.logIn('nova');
      const first = await nova.ask('rttRegistration.REQUEST_CLIENT_CONNECTION');
      const ssl = protocol === 'https:';
      expect(first.endpoints).toEqual([
        { protocol: 'ws', host: hostname, port: port === '' ? 443 : Number(port), ssl },
      ]);
      game.mock.braincloud.changeSettings({ publicUrl: 'http://mock.example.com:8080' });
      const second = await nova.ask('rttRegistration.REQUEST_CLIENT_CONNECTION');
      expect(second).toEqual({
        endpoints: [{ protocol: 'ws', host: 'mock.example.com', port: 8080, ssl: false }],
        auth: first.auth,
      });
    },
  }),

  gameScenario({
    title: "RTT requires the session's secret in the URL and in CONNECT",
    rules: ['BC-RTT-3'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const pixel = await game.logIn('pixel');
      const others = await pixel.ask('rttRegistration.REQUEST_CLIENT_CONNECTION');
      const own = await nova.ask('rttRegistration.REQUEST_CLIENT_CONNECTION');
      const stolen = others.auth['X-RTT-SECRET'];
      const attempts = [
        await nova.dial({ secret: stolen }),
        await nova.dial({ secret: wrongSecret(own) }),
        await nova.dial({ data: { auth: others.auth } }),
        await nova.dial({}, others),
      ];
      for (const rtt of attempts) await rtt.disconnected(40587, 1008);
      await nova.refused('400/40627', 'presence.SET_VISIBILITY', { visible: true });
      await nova.connect();
      await nova.ask('presence.SET_VISIBILITY', { visible: true });
    },
  }),

  gameScenario({
    title: 'CONNECT with missing fields is refused with the reason',
    rules: ['BC-RTT-4'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const attempts: [data: object, reasonCode: number][] = [
        [{ appId: '99999' }, 40316],
        [{ profileId: players.pixel }, 40589],
        [{ appId: undefined }, 40358],
        [{ profileId: undefined }, 40358],
        [{ sessionId: undefined }, 40358],
        [{ auth: undefined }, 40358],
        [{ sessionId: 'nonsense' }, 40304],
        [{ profileId: 's' }, 40365],
      ];
      for (const [data, reasonCode] of attempts) {
        await (await nova.dial({ data })).disconnected(reasonCode, 1008);
      }
      await nova.refused('400/40627', 'presence.SET_VISIBILITY', { visible: true });
    },
  }),

  gameScenario({
    title: 'CONNECT for an ended session is refused and says how the session ended',
    rules: ['BC-SES-1', 'BC-SES-2', 'BC-SES-3'],
    valid: true,
    run: async (game) => {
      const expired = await game.logIn('nova');
      const secrets = [await expired.ask('rttRegistration.REQUEST_CLIENT_CONNECTION')];
      game.clock.advance(1_200_000);
      const replaced = await game.logIn('pixel');
      secrets.push(await replaced.ask('rttRegistration.REQUEST_CLIENT_CONNECTION'));
      await game.logIn('pixel');
      const loggedOut = await game.logIn('rook');
      secrets.push(await loggedOut.ask('rttRegistration.REQUEST_CLIENT_CONNECTION'));
      await loggedOut.ask('playerState.LOGOUT');
      const ends = [40303, 40356, 40304];
      for (const [index, player] of [expired, replaced, loggedOut].entries()) {
        const rtt = await player.dial({}, secrets[index]);
        await rtt.disconnected(ends[index] ?? 0, 1008);
      }
    },
  }),

  gameScenario({
    title: 'With RTT disabled, registering and connecting are refused',
    rules: ['BC-RTT-11'],
    run: async (game) => {
      const nova = await game.logIn('nova');
      const server = await game.server();
      const registration = await nova.ask('rttRegistration.REQUEST_CLIENT_CONNECTION');
      game.mock.braincloud.changeSettings({ rttEnabled: false });
      await nova.refused('400/40615', 'rttRegistration.REQUEST_CLIENT_CONNECTION');
      await server.refused('400/40615', 'rttRegistration.REQUEST_SYSTEM_CONNECTION');
      await (await nova.dial({}, registration)).disconnected(40615, 1008);
    },
  }),

  gameScenario({
    title: 'The RTT URL accepts the secret with or without a path, percent-encoded or not',
    rules: ['BC-RTT-3'],
    valid: true,
    run: async (game) => {
      const { context } = game;
      const nova = await game.logIn('nova');
      const registration = await nova.ask('rttRegistration.REQUEST_CLIENT_CONNECTION');
      const [endpoint] = registration.endpoints;
      const origin = `${endpoint?.ssl ? 'wss' : 'ws'}://${endpoint?.host}:${endpoint?.port}`;
      expect(await context.connectRtt(`${origin}?X-APPID=${app.id}`)).toBeUndefined();
      const secret = registration.auth['X-RTT-SECRET'];
      const encoded = `%${secret.charCodeAt(0).toString(16)}${secret.slice(1)}`;
      expect(
        await context.connectRtt(`${origin}/any/path?X%2DAPPID=1&X-RTT-SECRET=${encoded}`),
      ).toBeDefined();
      await (await nova.dial({ secret: encoded })).accepted();
      await (await nova.dial({ secret: wrongSecret(registration) })).disconnected(40587, 1008);
    },
  }),
];
