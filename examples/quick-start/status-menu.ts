import { PermissionError, PresenceApi } from 'presence-kit/genesys';
import { agents, createPresenceMock } from 'presence-kit/mocks';

/** Shows the presences that Mia can choose, changes of her own and of a colleague, and a refused change. */
export async function showStatusMenu(): Promise<void> {
  const mia = { name: 'Mia Fernandez', presence: 'On Queue' };
  const mock = createPresenceMock({ seed: { genesys: { users: [mia, ...agents(200)] } } });
  // Against the real service: new PresenceApi({ region, accessToken }).
  const api = new PresenceApi(mock.genesys.as('Mia Fernandez', { role: 'agent' }));

  const me = await api.getUsersMe();
  const names = new Map<string, string>();
  for await (const { id, name } of api.allUsers({ pageSize: 100 })) names.set(id, name);
  const { entities: definitions } = await api.getPresenceDefinitions0();
  const labels = definitions.map(({ languageLabels }) => Object.values(languageLabels)[0]);
  console.log(`${me.name} chooses from: ${labels.join(', ')}`);

  const watch = api.watch([...names.keys()]);
  await watch.live();
  watch.on('change', ({ userId, presence }) => {
    console.log(`${names.get(userId)}: ${presence.presenceDefinition.systemPresence} ${presence.message}`);
  });
  await api.setPresence(me.id, 'Break', { message: 'Back at 3' });
  mock.genesys.setPresence('Bruno Berg', 'Coaching', { message: 'Until noon' });

  try {
    await api.setPresence([...names.keys()].at(-1) ?? '', 'Offline');
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error;
    console.log(`Refused: ${error.message}`);
  }
  watch.close();
}
