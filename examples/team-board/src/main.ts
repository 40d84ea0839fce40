import { showBoard, showCounts, showLine, tell } from './board.ts';
import { api } from './service.ts';

const users = await Array.fromAsync(api.allUsers({ pageSize: 100 }));
const names = new Map(users.map(({ id, name }) => [id, name]));
const watch = api.watch(names.keys());

// Once for all that came together: after a break that may be a dozen changes.
watch.subscribe(() => {
  const presences = watch.getSnapshot();
  showLine(watch.state);
  showBoard(users, presences);
  showCounts([...presences.values()].map(({ presenceDefinition }) => presenceDefinition.systemPresence));
});

watch.on('change', ({ userId, presence, previous, cause }) => {
  if (cause === 'start') return;
  const from = previous?.presenceDefinition.systemPresence;
  const to = presence.presenceDefinition.systemPresence;
  const what = from === to ? `now says “${presence.message}”` : `${from} → ${to}`;
  tell(names.get(userId) ?? userId, what, cause === 'recovery' ? 'meanwhile' : undefined);
});
watch.on('gap', ({ from, to }) => tell('Line', `caught up after ${((to - from) / 1000).toFixed(1)} s`));
