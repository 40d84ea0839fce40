import { clientCredentials, NotFoundError, PresenceApi } from 'presence-kit/genesys';

const MIA = '10000000-0000-4000-8000-000000000003';

/** An agent of a contact centre goes on a break, and a supervisor sees it happen. */
export async function takeABreak(baseUrl: string): Promise<void> {
  // Against the real service, leave out baseUrl and loginUrl and name your region instead.
  const accessToken = clientCredentials({
    loginUrl: baseUrl,
    clientId: 'mock-client',
    clientSecret: 'mock-client-secret',
  });
  const api = new PresenceApi({ baseUrl, accessToken });

  const definitions = await api.getPresenceDefinitions0();
  const onBreak = definitions.entities.find(({ systemPresence }) => systemPresence === 'Break');
  if (!onBreak) throw new Error('This org has no definition for a break.');

  const watch = api.watch([MIA]);
  await watch.live();
  watch.on('change', ({ presence }) => {
    console.log(`The supervisor sees: ${presence.presenceDefinition.systemPresence}, ${presence.message}`);
  });

  const told = new Promise<void>((resolve) => watch.on('change', () => resolve()));
  await api.patchUserPresence(MIA, 'PURECLOUD', {
    presenceDefinition: { id: onBreak.id },
    message: 'Back at 3',
  });
  await told;
  watch.close();

  try {
    await api.getUserPresencesPurecloud('nobody');
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    console.log(`Whoever is not there is not found: ${error.status} ${error.code}`);
  }
}
