import type { ClientTable } from '../servop-handler.ts';

/** Events between players. */
export const eventServops = {
  'event.SEND': ({ data, session }, app) => {
    const { id: toPlayerId } = app.profiles.get(data.toId);
    const event = {
      evId: app.world.random.uuid(),
      eventType: data.eventType,
      fromPlayerId: session.profileId,
      toPlayerId,
      createdAt: app.world.clock.now(),
      eventData: data.eventData ?? null,
    };
    if (app.world.rules.holds('BC-EVT-2')) app.events.add(event);
    if (app.world.rules.holds('BC-EVT-1')) {
      app.rtt.send([toPlayerId], { service: 'event', operation: 'GET_EVENTS', data: event });
    }
    return { evId: event.evId };
  },
} satisfies Partial<ClientTable>;
