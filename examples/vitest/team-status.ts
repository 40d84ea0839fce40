import { type PresenceApi, RateLimitError } from 'presence-kit/genesys';

export interface TeamStatus {
  readonly ready: number;
  readonly away: number;
  /** Set when the service returned 429: the time at which calls are allowed again. */
  readonly busyUntil?: Date;
}

/** Counts the team members who can take a call. */
export async function teamStatus(api: PresenceApi, userIds: string[], now: Date): Promise<TeamStatus> {
  try {
    const presences = await api.getUsersPresencesPurecloudBulk({ id: userIds });
    const ready = presences.filter(({ presenceDefinition }) =>
      ['Available', 'On Queue'].includes(presenceDefinition.systemPresence ?? ''),
    ).length;
    return { ready, away: userIds.length - ready };
  } catch (error) {
    if (!(error instanceof RateLimitError)) throw error;
    return { ready: 0, away: 0, busyUntil: new Date(now.getTime() + (error.retryAfterMs ?? 0)) };
  }
}

/** Sets the presence of all available users to Meal, and returns their ids. */
export async function sendToLunch(api: PresenceApi, userIds: string[]): Promise<string[]> {
  const definitions = await api.getPresenceDefinitions0();
  const meal = definitions.entities.find(({ systemPresence }) => systemPresence === 'Meal');
  if (!meal) throw new Error('This org has no definition for a meal.');
  const presences = await api.getUsersPresencesPurecloudBulk({ id: userIds });
  const free = presences
    .filter(({ presenceDefinition }) => presenceDefinition.systemPresence === 'Available')
    .flatMap(({ userId }) => userId ?? []);
  if (free.length === 0) return [];
  await api.putUsersPresencesBulk(free.map((id) => ({ id, presenceDefinition: { id: meal.id } })));
  return free;
}
