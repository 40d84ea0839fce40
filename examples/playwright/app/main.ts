// The page under test. It calls Genesys Cloud and does not refer to the mock.
import { PresenceApi } from 'presence-kit/genesys';

const api = new PresenceApi({ region: 'mypurecloud.ie', accessToken: 'the-token-of-your-login' });
const now = document.querySelector('#now');
const choice = document.querySelector('select');
const problem = document.querySelector('#problem');
if (!now || !choice || !problem) throw new Error('index.html lacks an element.');

const me = await api.getUsersMe();
const { entities } = await api.getPresenceDefinitions0({ deactivated: 'false' });
choice.append(...entities.map(({ id, languageLabels }) => new Option(Object.values(languageLabels)[0], id)));

const watch = api.watch([me.id]);
watch.subscribe(() => {
  const { presenceDefinition, message } = watch.get(me.id) ?? {};
  now.textContent = [presenceDefinition?.systemPresence, message].filter(Boolean).join(': ');
  choice.value = presenceDefinition?.id ?? '';
});

choice.addEventListener('change', async () => {
  problem.textContent = '';
  try {
    await api.patchUserPresencesPurecloud(me.id, { presenceDefinition: { id: choice.value } });
  } catch (error) {
    problem.textContent = `Not saved: ${error instanceof Error ? error.message : error}`;
  }
});
