import { showBoard, showChange, showCounts, showLine } from './board.ts';
import { api } from './service.ts';

const users = await Array.fromAsync(api.allUsers({ pageSize: 100 }));
const names = new Map(users.map(({ id, name }) => [id, name]));
const watch = api.watch(names.keys());

// Called once for all changes that arrive together, such as after a break.
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
  const what = from === to ? `new message “${presence.message}”` : `${from} → ${to}`;
  showChange(names.get(userId) ?? userId, what, cause === 'recovery' ? 'during the break' : undefined);
});
watch.on('gap', ({ from, to }) =>
  showChange('Connection', `caught up after ${((to - from) / 1000).toFixed(1)} s`),
);
