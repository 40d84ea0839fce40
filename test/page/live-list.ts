// A page with a live list of users and their presences.
import { PresenceApi } from '../../src/genesys/index.ts';

const baseUrl = new URLSearchParams(location.search).get('service') ?? location.origin;
const api = new PresenceApi({ baseUrl, accessToken: 'any' });
const { entities } = await api.getUsers({ pageSize: 100 });
const watch = api.watch(entities.map(({ id }) => id));

function paint(): void {
  const rows = entities.map(({ id, name }) => {
    const row = document.createElement('li');
    row.id = `user-${id}`;
    const { presenceDefinition, message } = watch.get(id) ?? {};
    row.textContent = [name, presenceDefinition?.systemPresence ?? '?', message].filter(Boolean).join(' · ');
    return row;
  });
  document.querySelector('ul')?.replaceChildren(...rows);
  document.body.dataset['state'] = watch.state.name;
}

watch.subscribe(paint);
paint();
