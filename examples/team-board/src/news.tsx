import type { User } from 'presence-kit/genesys';
import { useEffect, useState } from 'react';
import { api } from './service.ts';

interface Entry {
  id: number;
  who: string;
  what: string;
  when: string;
}

const SHOWN_ENTRIES = 8;
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** The latest changes. The hooks return the current state; `api.watch` reports each change and its cause. */
export function News({ users }: { users: readonly User[] }) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    const names = new Map(users.map(({ id, name }) => [id, name]));
    const add = (who: string, what: string): void =>
      setEntries((previous) => {
        const entry = { id: (previous[0]?.id ?? 0) + 1, who, what, when: time.format() };
        return [entry, ...previous].slice(0, SHOWN_ENTRIES);
      });
    const watch = api.watch(names.keys());
    watch.on('change', ({ userId, presence, previous, cause }) => {
      if (cause === 'start') return;
      const from = previous?.presenceDefinition.systemPresence;
      const to = presence.presenceDefinition.systemPresence;
      const what = from === to ? `set the message “${presence.message}”` : `${from} → ${to}`;
      add(names.get(userId) ?? userId, cause === 'recovery' ? `${what} while disconnected` : what);
    });
    watch.on('gap', ({ from, to }) =>
      add('Connection', `restored after ${((to - from) / 1000).toFixed(1)} s`),
    );
    return () => watch.close();
  }, [users]);
  return (
    <section aria-labelledby="news-title">
      <h2 id="news-title">Changes</h2>
      <ol id="news">
        {entries.map(({ id, who, what, when }) => (
          <li key={id}>
            <strong>{who}</strong> {what} <time>{when}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
