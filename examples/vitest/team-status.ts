import { type PresenceApi, RateLimitError } from 'presence-kit/genesys';

export interface TeamStatus {
  readonly ready: number;
  readonly away: number;
  /** Set when the service had no time for us, to when it may be asked again. */
  readonly busyUntil?: Date;
}

/** How many of a team can take a call. */
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

/** Sends everyone to lunch who is not busy with something else; gives who went. */
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
