import { PresenceApi } from 'presence-kit/genesys';
import type { PresenceMock } from 'presence-kit/mocks';

const EVERY_MS = 1500;
const messages = ['', '', '', 'Back at three', 'On a call', 'Stand-up', 'At the dentist', 'Ask me anything'];

/** Changes random presences at intervals. Calls the mock directly, without the page's network. */
export async function simulateColleagues(mock: PresenceMock): Promise<void> {
  const api = new PresenceApi({ accessToken: 'any', fetch: mock.fetch });
  const [me, { entities: users }, { entities: definitions }] = await Promise.all([
    api.getUsersMe(),
    api.getUsers({ pageSize: 100 }),
    api.getPresenceDefinitions0({ deactivated: 'false' }),
  ]);
  const colleagues = users.filter(({ id }) => id !== me.id);
  setInterval(async () => {
    const [user, definition, message] = [oneOf(colleagues), oneOf(definitions), oneOf(messages) ?? ''];
    if (!user || !definition) return;
    await api.patchUserPresencesPurecloud(user.id, { presenceDefinition: { id: definition.id }, message });
  }, EVERY_MS);
}

function oneOf<Value>(values: readonly Value[]): Value | undefined {
  return values[Math.floor(Math.random() * values.length)];
}
