import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { players } from '../game/seed-players.ts';

const AUTHENTICATE = 'authenticationV2.AUTHENTICATE';

export const loginStories = [
  gameScenario({
    title: 'AUTHENTICATE returns the fields that client libraries read',
    rules: ['BC-AUTH-10'],
    valid: true,
    run: async (game) => {
      const nova = game.player('nova');
      const first = await nova.ask(AUTHENTICATE, nova.login);
      expect(first).toMatchObject({
        id: players.nova,
        profileId: players.nova,
        sessionId: expect.stringMatching(/^[a-z0-9]{26}$/),
        newUser: 'false',
        loginCount: 1,
        previousLogin: null,
        lastLogin: game.clock.now(),
        server_time: game.clock.now(),
        playerName: 'Nova',
        playerSessionExpiry: 1200,
        maxBundleMsgs: 10,
        maxKillCount: 11,
        rewards: { rewards: {} },
        summaryFriendData: { LEVEL: 31 },
      });
      game.clock.advance(5000);
      const second = await nova.ask(AUTHENTICATE, { ...nova.login, countryCode: 'CA', languageCode: 'fr' });
      expect(second).toMatchObject({
        loginCount: 2,
        previousLogin: first.lastLogin,
        countryCode: 'CA',
        languageCode: 'fr',
      });
      expect(second.sessionId).not.toBe(first.sessionId);
    },
  }),

  gameScenario({
    title: 'AUTHENTICATE creates a profile only with forceCreate',
    rules: ['BC-AUTH-7', 'BC-AUTH-10'],
    valid: true,
    run: async (game) => {
      const sky = game.player('sky');
      await sky.refused('202/40208', AUTHENTICATE, sky.login, 'Missing profile, must force create.');
      const { forceCreate: _, ...unsaid } = sky.login;
      await sky.refused('202/40208', AUTHENTICATE, unsaid);
      const born = await sky.ask(AUTHENTICATE, { ...sky.login, forceCreate: true });
      expect(born).toMatchObject({ newUser: 'true', playerName: '', loginCount: 1, id: born.profileId });
      const again = await sky.ask(AUTHENTICATE, sky.login);
      expect(again).toMatchObject({ newUser: 'false', profileId: born.profileId, loginCount: 2 });
    },
  }),

  gameScenario({
    title: 'AUTHENTICATE with a wrong password is refused',
    rules: ['BC-AUTH-4'],
    valid: true,
    run: async (game) => {
      const nova = game.player('nova');
      for (const authenticationToken of ['pixel-password', '']) {
        const wrong = { ...nova.login, authenticationToken };
        await nova.refused('403/40307', AUTHENTICATE, wrong, 'Token does not match user');
      }
      await nova.refused('403/40304', 'heartbeat.READ');
    },
  }),

  gameScenario({
    title: "AUTHENTICATE with another identity's profile id is refused",
    rules: ['BC-AUTH-5', 'BC-AUTH-6'],
    valid: true,
    run: async (game) => {
      const nova = game.player('nova');
      await nova.refused('202/40207', AUTHENTICATE, { ...nova.login, profileId: players.pixel });
      const sky = game.player('sky');
      const lost = { ...sky.login, forceCreate: true, profileId: players.pixel };
      await sky.refused('202/40206', AUTHENTICATE, lost);
      await sky.refused('202/40208', AUTHENTICATE, { ...sky.login, profileId: '' });
      await nova.ask(AUTHENTICATE, { ...nova.login, profileId: players.nova });
    },
  }),

  gameScenario({
    title: 'An anonymous login creates a profile, and later logins need its profile id',
    rules: ['BC-AUTH-8'],
    valid: true,
    run: async (game) => {
      const device = game.player('device');
      const anonymous = {
        ...device.login,
        externalId: 'a-device',
        authenticationToken: '',
        authenticationType: 'Anonymous',
        anonymousId: 'a-device',
      } as const;
      const born = await device.ask(AUTHENTICATE, { ...anonymous, forceCreate: true });
      expect(born.newUser).toBe('true');
      await device.refused('403/40209', AUTHENTICATE, { ...anonymous, forceCreate: true });
      const { profileId } = born;
      const back = await device.ask(AUTHENTICATE, { ...anonymous, profileId });
      expect(back).toMatchObject({ profileId, newUser: 'false' });
    },
  }),

  gameScenario({
    title: 'An Email login with a malformed address is refused',
    rules: ['BC-AUTH-9'],
    valid: true,
    run: async (game) => {
      const sky = game.player('sky');
      const login = { ...sky.login, authenticationType: 'Email', forceCreate: true } as const;
      for (const externalId of ['sky', 'sky@', '@example.com', 's ky@example.com', '']) {
        await sky.refused('400/40221', AUTHENTICATE, { ...login, externalId });
      }
      const born = await sky.ask(AUTHENTICATE, { ...login, externalId: 'sky@example.com' });
      expect(born.emailAddress).toBe('sky@example.com');
    },
  }),

  gameScenario({
    title: 'AUTHENTICATE with another app id or an unknown authentication type is refused',
    rules: ['BC-AUTH-1', 'BC-REQ-3'],
    run: async (game) => {
      const nova = game.player('nova');
      const elsewhere = { ...nova.login, gameId: '54321' };
      await nova.refused('403/40316', AUTHENTICATE, elsewhere, 'Invalid game ID in authentication request');
      const unknown = { ...nova.login, authenticationType: 'Telepathic' };
      await nova.refused('400/40315', AUTHENTICATE, unknown, "'authenticationType'");
      const { gameId: _, ...unsaid } = nova.login;
      await nova.ask(AUTHENTICATE, unsaid);
    },
  }),

  gameScenario({
    title: 'A disabled app refuses logins with its reason',
    rules: ['BC-AUTH-2'],
    settings: { disabledMessage: 'We are moving.' },
    valid: true,
    run: async (game) => {
      const nova = game.player('nova');
      const answer = await nova.call(AUTHENTICATE, nova.login);
      expect(answer).toEqual({
        status: 403,
        reason_code: 40330,
        status_message: 'Processing exception (bundle): App is disabled.',
        disabledReason: { message: 'We are moving.' },
        severity: 'ERROR',
      });
    },
  }),

  gameScenario({
    title: 'A login with an outdated game version returns the upgrade app id',
    rules: ['BC-AUTH-3'],
    settings: { minimumGameVersion: '1.10.0', upgradeAppId: 'https://example.com/game' },
    valid: true,
    run: async (game) => {
      const nova = game.player('nova');
      for (const gameVersion of ['1.9.9', '1', '0.99.99']) {
        const answer = await nova.call(AUTHENTICATE, { ...nova.login, gameVersion });
        expect(answer).toEqual({
          status: 400,
          reason_code: 40322,
          status_message: `Processing exception (message): App version ${gameVersion} is obsolete.`,
          upgradeAppId: 'https://example.com/game',
          severity: 'ERROR',
        });
      }
      for (const gameVersion of ['1.10', '1.10.0', '1.10.1', '2', null]) {
        await nova.ask(AUTHENTICATE, { ...nova.login, gameVersion });
      }
    },
  }),

  gameScenario({
    title: 'The version check and password reset need no session',
    rules: ['BC-AUTH-11', 'BC-AUTH-12'],
    valid: true,
    run: async (game) => {
      const stranger = game.player('nova');
      const { serverVersion } = await stranger.ask('authenticationV2.GET_SERVER_VERSION');
      expect(serverVersion).toMatch(/^\d+\.\d+\.\d+$/);
      for (const user of ['nova@example.com', 'nobody@example.com']) {
        const ttl = { tokenTtlInMinutes: 5 };
        const advanced = { serviceParams: { templateId: 'd-template' } };
        const email = { externalId: user };
        const address = { emailAddress: user, ...advanced };
        const name = { universalId: user };
        const reset = 'authenticationV2.RESET_';
        expect(await stranger.ask(`${reset}EMAIL_PASSWORD`, email)).toBeNull();
        expect(await stranger.ask(`${reset}EMAIL_PASSWORD_WITH_EXPIRY`, { ...email, ...ttl })).toBeNull();
        expect(await stranger.ask(`${reset}EMAIL_PASSWORD_ADVANCED`, address)).toBeNull();
        const limited = { ...address, ...ttl };
        expect(await stranger.ask(`${reset}EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY`, limited)).toBeNull();
        expect(await stranger.ask(`${reset}UNIVERSAL_ID_PASSWORD`, name)).toBeNull();
        const soon = { ...name, ...ttl };
        expect(await stranger.ask(`${reset}UNIVERSAL_ID_PASSWORD_WITH_EXPIRY`, soon)).toBeNull();
        const made = { ...name, ...advanced };
        expect(await stranger.ask(`${reset}UNIVERSAL_ID_PASSWORD_ADVANCED`, made)).toBeNull();
        const both = { ...made, ...ttl };
        expect(await stranger.ask(`${reset}UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY`, both)).toBeNull();
      }
      await stranger.refused('403/40304', 'heartbeat.READ');
      await stranger.logIn();
      expect(await stranger.ask('authenticationV2.GET_SERVER_VERSION')).toEqual({ serverVersion });
    },
  }),
];
