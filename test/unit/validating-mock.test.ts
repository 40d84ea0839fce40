import { describe, expect, test } from 'vitest';
import { ValidatingMock } from '../../mocks/world/validating-mock.ts';
import { callOf } from '../call.ts';
import { credentials, players } from '../contract/game/seed-players.ts';
import { asServer, InProcessPlayer, postS2s } from './braincloud-mock/game.ts';

/** The answer to a Genesys Cloud call. */
async function get(mock: ValidatingMock, path: string): Promise<{ status: number; body: unknown }> {
  const headers = { Authorization: 'Bearer any' };
  const response = await mock.fetch(`https://api.mypurecloud.com${path}`, { headers });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** The answer to a message of the server's session protocol. */
function sessionAnswer(mock: ValidatingMock, servop: string, data: object): unknown {
  const login = { service: 'authenticationV2', operation: 'AUTHENTICATE', data: credentials };
  const [answer] = postS2s(mock, { packetId: 0, messages: [login] }).messageResponses;
  const { sessionId } = (answer?.data ?? {}) as { sessionId?: string };
  const [service, operation] = servop.split('.');
  return postS2s(mock, { packetId: 1, sessionId, messages: [{ service, operation, data }] });
}

describe('A world that checks its answers', () => {
  test('passes valid answers and refusals of Genesys Cloud', async () => {
    const mock = new ValidatingMock();
    expect((await get(mock, '/api/v2/systempresences')).status).toBe(200);
    expect((await get(mock, '/api/v2/users/nobody/presences/purecloud')).status).toBe(404);
    expect((await get(mock, '/nowhere')).status).toBe(404);
  });

  test('replaces an invalid answer with a 500 that names operation and field', async () => {
    const mock = new ValidatingMock();
    // Values that the types forbid.
    const broken = { status: 200, body: [{ id: 7 }] } as never;
    mock.override('getSystempresences', () => broken, { once: true });
    const { status, body } = await get(mock, '/api/v2/systempresences');
    expect(status).toBe(500);
    expect(body).toMatchObject({
      status: 500,
      message: expect.stringMatching(
        /^The mock's response to getSystempresences does not match the spec: 0\.\w+ /,
      ),
    });
    expect((await get(mock, '/api/v2/systempresences')).status).toBe(200);
  });

  test('passes answers changed by a fault', async () => {
    const mock = new ValidatingMock();
    mock.faults.add({ operation: 'getSystempresences', malformed: true, times: 1 });
    const response = await mock.fetch('https://api.mypurecloud.com/api/v2/systempresences', {
      headers: { Authorization: 'Bearer any' },
    });
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toBeInstanceOf(SyntaxError);
  });

  test('passes valid answers and refusals of brainCloud', () => {
    const mock = new ValidatingMock();
    const nova = new InProcessPlayer(mock, 'nova').logIn();
    expect(nova.call('presence.GET_PRESENCE_OF_FRIENDS', {}).status).toBe(200);
    expect(nova.call('presence.SET_VISIBILITY', { visible: true })).toMatchObject({ reason_code: 40627 });
    expect(nova.call('presence.NOTHING').reason_code).toBe(40333);
    const wrong = mock.answer(callOf('POST', '/dispatcherv2', { token: null }));
    expect(JSON.parse(wrong.bodyText)).toMatchObject({ packetId: -1 });
    expect(postS2s(mock, {})).toMatchObject({ status: 400, reason_code: 40358 });
    expect(asServer(mock, 'GET_PRESENCE_OF_USERS', { profileIds: [players.nova] })).toHaveProperty(
      'presence',
    );
    expect(sessionAnswer(mock, 'heartbeat.HEARTBEAT', {})).toMatchObject({
      messageResponses: [{ status: 200 }],
    });
  });

  const complaint = {
    status: 500,
    status_message: expect.stringMatching(
      /^The mock's response to .*presence\.GET_PRESENCE_OF_USERS does not match the spec: presence\.GET_PRESENCE_OF_USERS: data\.presence /,
    ),
  };

  test.each<[string, (mock: ValidatingMock) => unknown]>([
    [
      'a client, among other messages',
      (mock) =>
        new InProcessPlayer(mock, 'nova').logIn().send([
          { servop: 'presence.GET_PRESENCE_OF_FRIENDS', data: {} },
          { servop: 'presence.GET_PRESENCE_OF_USERS', data: { profileIds: [] } },
        ]),
    ],
    ['a server', (mock) => asServer(mock, 'GET_PRESENCE_OF_USERS', { profileIds: [] })],
    [
      'a server in a session',
      (mock) => sessionAnswer(mock, 'presence.GET_PRESENCE_OF_USERS', { profileIds: [] }),
    ],
  ])('replaces an invalid answer to %s with a 500', (_, call) => {
    const mock = new ValidatingMock();
    mock.override('presence.GET_PRESENCE_OF_USERS', () => ({ presence: 'nobody' }) as never);
    expect(call(mock)).toMatchObject(complaint);
  });
});
