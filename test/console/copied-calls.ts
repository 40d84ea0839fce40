import { callTestText, testProblem } from '../../mocks/console/views/call-test.ts';
import { connectMock, type JournalEntry, type PresenceMock } from '../../mocks/index.ts';
import { BrainCloudClient, BrainCloudServer } from '../../src/braincloud/index.ts';
import { credentials } from '../contract/game/seed-players.ts';
import { builtIn, people } from '../contract/seed-ids.ts';

/** Makes calls to both vendors that succeed, fail and are hit by faults. @returns their journal entries. */
export async function callBothServices(mock: PresenceMock, url: string): Promise<readonly JournalEntry[]> {
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(url + path, {
      method,
      headers: {
        authorization: `Bearer ${mock.genesys.issueToken({ userId: people.mia })}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const presence = `/api/v2/users/${people.mia}/presences/purecloud`;
  await call('PATCH', presence, {
    presenceDefinition: { id: builtIn.Busy },
    message: `It's "quoted" $HOME \`id\` \\ 'é\n!`,
  });
  await call('PATCH', presence, { presenceDefinition: { id: 'nothing' } });
  await call('PATCH', presence, { message: 5 }, { 'x-empty': '', 'x-text': "it's" });
  await call('GET', '/api/v2/users?pageSize=2&expand=presence,routingStatus&pageNumber=1');
  await call('GET', `/api/v2/users/presences/purecloud/bulk?id=${people.mia}&id=${people.sam}`);
  await call('PUT', '/api/v2/users/presences/bulk', [
    { id: people.mia, presenceDefinition: { id: builtIn.Away } },
    { id: people.sam, presenceDefinition: { id: builtIn.Meal } },
  ]);
  await call('GET', '/api/v2/notifications/availabletopics?expand=description');
  await call('GET', '/api/v2/conversations/[7]/{x}?a=[b]');
  await call('HEAD', '/api/v2/systempresences');
  await fetch(`${url}/api/v2/users/me`);
  stubWrapupCodes(mock);
  await call('POST', '/api/v2/routing/wrapupcodes/7', { name: 'Callback' });
  mock.faults.add({ operation: 'getSystempresences', status: 503, times: 1 });
  await call('GET', '/api/v2/systempresences');
  await makePackets(mock, url);
  return mock.journal.entries();
}

export function stubWrapupCodes(mock: PresenceMock): void {
  mock.stub('POST', '/api/v2/routing/wrapupcodes/{id}', { status: 201, body: { name: 'Callback' } });
}

async function makePackets(mock: PresenceMock, serverUrl: string): Promise<void> {
  const { appId, secret, appVersion } = mock.braincloud.clientOptions();
  const client = new BrainCloudClient({ appId, secret, appVersion, serverUrl, retry: false });
  await client.authenticateUniversal('nova', 'nova-password');
  await client.rtt.connect();
  await client.presence.updateActivity({ MAP: "The cat's $HOME", LEVEL: 3 });
  await client.presence.getPresenceOfFriends('all', true);
  await client.untyped('script', 'RUN', { a: 1 }).catch(() => {});
  await client.untyped('presence', 'UPDATE_ACTIVITY', { activity: 5 }).catch(() => {});
  client.rtt.close();
  const server = new BrainCloudServer({ ...credentials, serverUrl, retry: false });
  const profileId = client.profileId ?? '';
  await server.presence.sysInitializePresence({ profileId, activity: { MAP: 'Harbour' } });
  const data = { profileId, activity: { MAP: "The server's" } };
  const message = { service: 'presence', operation: 'SYS_INITIALIZE_PRESENCE', data };
  await fetch(`${serverUrl}/s2sdispatcher`, {
    method: 'POST',
    body: JSON.stringify({ ...credentials, ...message }),
  });
}

/** Returns the tests that the console copies for journal entries. */
export async function copiedTests(
  entries: readonly JournalEntry[],
  url: string,
): Promise<{ readonly entry: JournalEntry; readonly text: string }[]> {
  const remote = connectMock(url);
  const operations = await remote.operations();
  const { genesys, braincloud } = await remote.state();
  const names = new Map([...genesys.users, ...braincloud.profiles].map(({ id, name }) => [id, name]));
  return entries.flatMap((entry) => {
    if (testProblem(entry) !== undefined) return [];
    return [{ entry, text: callTestText(entry, { callerName: names.get(entry.caller ?? ''), operations }) }];
  });
}
