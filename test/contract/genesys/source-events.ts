import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { builtIn, custom, people, sources, UNKNOWN_ID } from '../seed-ids.ts';

type Errors = components['schemas']['BatchEventResponse'];

const eventId = (number: number) => `40000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Sends events of Tom's desk phone; fields of a row override the defaults. */
function tell({ call }: ScenarioContext, ...rows: object[]) {
  const event = {
    eventId: eventId(1),
    eventDateTime: '2026-03-02T09:00:00.000Z',
    userId: people.tom,
    sourceId: sources.deskPhones,
  };
  const body = { userPresenceEvents: rows.map((row) => ({ ...event, ...row })) };
  return call<Errors>('POST', '/api/v2/events/users/presence', { body });
}

/** Tom's presence as others see it; the desk phone is his primary source. */
async function seen({ call }: ScenarioContext): Promise<unknown> {
  const path = `/api/v2/presence/users/${people.tom}/primarysource`;
  await call('PUT', path, { body: { sourceId: sources.deskPhones } });
  const { body } = await call<{ presence?: unknown }>('GET', `/api/v2/users/${people.tom}?expand=presence`);
  return body.presence;
}

export const sourceEventStories = [
  scenario({
    title: "A source event changes the user's presence in that source",
    rules: ['GEN-EVT-1'],
    valid: true,
    run: async (context) => {
      expect(await seen(context)).toBeUndefined();
      const told = await tell(
        context,
        { presenceDefinitionId: builtIn.Busy, message: 'On the phone' },
        { eventId: eventId(2), sourceId: UNKNOWN_ID, message: 'No such source' },
        { eventId: eventId(3), sourceId: sources.purecloud, message: 'Not registered' },
        { eventId: eventId(4), userId: UNKNOWN_ID, message: 'No such user' },
        { eventId: eventId(5), presenceDefinitionId: UNKNOWN_ID },
        { eventId: eventId(6), presenceDefinitionId: custom.oldLunch },
        { eventId: eventId(7), message: 'n'.repeat(251) },
        { eventId: eventId(8), eventDateTime: '2016-12-31T23:59:60Z', message: 'A leap second' },
        { eventId: eventId(9), userId: people.omar, presenceDefinitionId: custom.coaching },
      );
      expect(told.status).toBe(200);
      const refused = [2, 3, 4, 5, 6, 7, 8].map(eventId);
      expect(told.body.errors).toEqual(
        refused.map((id) => ({ eventId: id, message: expect.any(String), retryable: false })),
      );
      expect(await seen(context)).toEqual({
        source: sources.deskPhones,
        sourceId: sources.deskPhones,
        presenceDefinition: {
          id: builtIn.Busy,
          systemPresence: 'Busy',
          selfUri: `/api/v2/presencedefinitions/${builtIn.Busy}`,
        },
        message: 'On the phone',
        modifiedDate: '2026-03-02T09:00:00.000Z',
        selfUri: `/api/v2/users/${people.tom}/presences`,
      });
      await context.call('DELETE', `/api/v2/presence/sources/${sources.deskPhones}`);
      const retired = await tell(context, { eventId: eventId(10), message: 'Anybody?' });
      expect(retired.body.errors).toMatchObject([{ eventId: eventId(10) }]);
    },
  }),

  scenario({
    title: 'A late or repeated source event changes nothing',
    rules: ['GEN-EVT-2'],
    valid: true,
    run: async (context) => {
      const at = (time: string) => `2026-03-02T${time}.000Z`;
      await tell(context, { eventDateTime: at('09:10:00'), presenceDefinitionId: builtIn.Busy });
      const late = await tell(context, {
        eventId: eventId(2),
        eventDateTime: at('09:05:00'),
        presenceDefinitionId: builtIn.Available,
      });
      expect(late.body).toEqual({ errors: [] });
      const onACall = { presenceDefinition: { id: builtIn.Busy }, modifiedDate: at('09:10:00') };
      expect(await seen(context)).toMatchObject(onACall);
      await tell(context, { eventDateTime: at('09:15:00'), message: 'The same event' });
      expect(await seen(context)).toMatchObject({ ...onACall, message: '' });
      await tell(
        context,
        { eventId: eventId(3), eventDateTime: at('09:20:00'), message: 'Hold the line' },
        { eventId: eventId(4), eventDateTime: '2026-03-02T10:19:00+01:00', message: 'Too late' },
        {
          eventId: eventId(5),
          eventDateTime: '2026-03-02T10:21:00+01:00',
          presenceDefinitionId: builtIn.Available,
        },
      );
      expect(await seen(context)).toMatchObject({
        presenceDefinition: { id: builtIn.Available },
        message: 'Hold the line',
        modifiedDate: at('09:21:00'),
      });
    },
  }),
];
