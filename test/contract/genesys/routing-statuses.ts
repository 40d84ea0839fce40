import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { eventsOf, subscribedChannel } from '../channel.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { builtIn, people, sources, UNKNOWN_ID } from '../seed-ids.ts';

type RoutingStatus = components['schemas']['RoutingStatus'];

const MIA = `/api/v2/users/${people.mia}`;
const ADA = `/api/v2/users/${people.ada}`;
const START = '2026-03-02T09:00:00.000Z';

async function routingOf({ call }: ScenarioContext, user: string): Promise<RoutingStatus> {
  const { status, body } = await call<RoutingStatus>('GET', `${user}/routingstatus`);
  expect(status).toBe(200);
  return body;
}

function patch({ call }: ScenarioContext, user: string, id: string, message?: string) {
  const body = { presenceDefinition: { id }, ...(message === undefined ? {} : { message }) };
  return call('PATCH', `${user}/presences/purecloud`, { body });
}

function put({ call }: ScenarioContext, user: string, body: unknown) {
  return call<RoutingStatus>('PUT', `${user}/routingstatus`, { body });
}

export const routingStatusStories = [
  scenario({
    title: 'The routing status follows the presence: IDLE on queue, OFF_QUEUE otherwise',
    rules: ['GEN-ROUTE-1'],
    valid: true,
    run: async (context) => {
      const mia = { userId: people.mia, status: 'IDLE', startTime: START };
      expect(await routingOf(context, MIA)).toEqual(mia);
      expect(await routingOf(context, ADA)).toMatchObject({ status: 'OFF_QUEUE', startTime: START });
      context.clock.advance(1000);
      await patch(context, MIA, builtIn['On Queue'], 'Still here');
      expect(await routingOf(context, MIA)).toEqual(mia);
      await patch(context, MIA, builtIn.Break);
      const startTime = '2026-03-02T09:00:01.000Z';
      expect(await routingOf(context, MIA)).toEqual({ ...mia, status: 'OFF_QUEUE', startTime });
      context.clock.advance(1000);
      await patch(context, MIA, builtIn['On Queue']);
      expect(await routingOf(context, MIA)).toEqual({ ...mia, startTime: '2026-03-02T09:00:02.000Z' });
    },
  }),

  scenario({
    title: "An interaction's routing status lasts while the agent is on queue",
    rules: ['GEN-ROUTE-1'],
    run: async (context) => {
      context.mock.genesys.setRoutingStatus(people.mia, 'INTERACTING');
      await patch(context, MIA, builtIn['On Queue'], 'Difficult customer');
      expect((await routingOf(context, MIA)).status).toBe('INTERACTING');
      await patch(context, MIA, builtIn.Meal);
      expect((await routingOf(context, MIA)).status).toBe('OFF_QUEUE');
      // Only the primary source counts.
      const body = { presenceDefinition: { id: builtIn['On Queue'] } };
      await context.call('PATCH', `${MIA}/presences/CALENDAR`, { body });
      expect((await routingOf(context, MIA)).status).toBe('OFF_QUEUE');
      await context.call('PATCH', `${MIA}/presences/CALENDAR`, { body: { primary: true } });
      expect((await routingOf(context, MIA)).status).toBe('IDLE');
      const path = `/api/v2/presence/users/${people.mia}/primarysource`;
      await context.call('PUT', path, { body: { sourceId: sources.purecloud } });
      expect((await routingOf(context, MIA)).status).toBe('OFF_QUEUE');
    },
  }),

  scenario({
    title: 'PUT routingstatus changes the status, and repeating it changes nothing',
    rules: ['GEN-ROUTE-2'],
    valid: true,
    run: async (context) => {
      context.clock.advance(1000);
      const startTime = '2026-03-02T09:00:01.000Z';
      const busy = { userId: people.mia, status: 'INTERACTING', startTime };
      // Sends back the answer to GET with another status.
      const sent = { ...(await routingOf(context, MIA)), status: 'INTERACTING' };
      expect(await put(context, MIA, sent)).toMatchObject({ status: 200, body: busy });
      context.clock.advance(1000);
      expect((await put(context, MIA, { status: 'INTERACTING' })).body).toEqual(busy);
      expect(await routingOf(context, MIA)).toEqual(busy);
      for (const status of ['NOT_RESPONDING', 'COMMUNICATING', 'IDLE']) {
        expect((await put(context, MIA, { status })).body).toMatchObject({ status });
        expect(await routingOf(context, MIA)).toMatchObject({ status });
      }
      const anyone = context.token({ permissions: [] });
      const call = await context.call('GET', `${MIA}/routingstatus`, { token: anyone });
      expect(call.status).toBe(200);
    },
  }),

  scenario({
    title: 'GET routingstatus of an unknown user returns OFF_QUEUE, and PUT is 404',
    rules: ['GEN-ROUTE-3'],
    valid: true,
    run: async (context) => {
      const nobody = `/api/v2/users/${UNKNOWN_ID}`;
      expect(await routingOf(context, nobody)).toEqual({ userId: UNKNOWN_ID, status: 'OFF_QUEUE' });
      expectRefusal(await put(context, nobody, { status: 'OFF_QUEUE' }), { status: 404, code: 'not.found' });
    },
  }),

  scenario({
    title: 'PUT routingstatus with a status that does not fit the presence returns 409 general.conflict',
    rules: ['GEN-ROUTE-4'],
    valid: true,
    run: async (context) => {
      const onQueue = await put(context, MIA, { status: 'OFF_QUEUE' });
      expectRefusal(onQueue, { status: 409, code: 'general.conflict' });
      for (const status of ['IDLE', 'INTERACTING', 'NOT_RESPONDING', 'COMMUNICATING']) {
        expectRefusal(await put(context, ADA, { status }), { status: 409, code: 'general.conflict' });
      }
      expect((await routingOf(context, MIA)).status).toBe('IDLE');
      expect((await routingOf(context, ADA)).status).toBe('OFF_QUEUE');
    },
  }),

  scenario({
    title: 'expand=routingStatus adds the routing status to users',
    rules: ['GEN-ROUTE-5'],
    valid: true,
    run: async ({ call, token }) => {
      const own = token({ permissions: [], userId: people.mia });
      const routingStatus = { userId: people.mia, status: 'IDLE', startTime: START };
      for (const path of ['/api/v2/users/me', MIA]) {
        const alone = await call<object>('GET', `${path}?expand=routingStatus`, { token: own });
        expect(alone.body).toMatchObject({ id: people.mia, routingStatus });
        expect(alone.body).not.toHaveProperty('presence');
        const both = await call<object>('GET', `${path}?expand=presence,routingStatus`, { token: own });
        expect(both.body).toMatchObject({ routingStatus, presence: { source: 'PURECLOUD' } });
        expect((await call('GET', path, { token: own })).body).not.toHaveProperty('routingStatus');
      }
      const list = await call('GET', `/api/v2/users?id=${people.mia}&expand=routingStatus`);
      expect(list.body).toMatchObject({ entities: [{ routingStatus }] });
    },
  }),

  scenario({
    title: 'A change of the routing status is sent to its topic and to activity',
    rules: ['GEN-ROUTE-6', 'GEN-NOT-6'],
    run: async (context) => {
      const topic = `v2.users.${people.mia}.routingStatus`;
      const { socket } = await subscribedChannel(context, topic);
      const { socket: activity } = await subscribedChannel(context, `v2.users.${people.mia}.activity`);
      context.clock.advance(5000);
      const startTime = '2026-03-02T09:00:05.000Z';
      context.mock.genesys.setRoutingStatus(people.mia, 'NOT_RESPONDING');
      context.mock.genesys.setRoutingStatus(people.mia, 'NOT_RESPONDING');
      await put(context, MIA, { status: 'IDLE' });
      await put(context, MIA, { status: 'OFF_QUEUE' });
      await patch(context, MIA, builtIn['On Queue'], 'No change of the routing status');
      await patch(context, MIA, builtIn.Meal);
      const statuses = ['NOT_RESPONDING', 'IDLE', 'OFF_QUEUE'];
      expect((await socket.received()).messages).toEqual(
        statuses.map((status) => ({
          topicName: topic,
          version: '2',
          eventBody: { id: people.mia, routingStatus: { status, startTime } },
          metadata: { CorrelationId: expect.any(String) },
        })),
      );
      expect(await eventsOf(activity, `v2.users.${people.mia}.activity`)).toMatchObject(
        [
          ['NOT_RESPONDING', 'ON_QUEUE'],
          ['IDLE', 'ON_QUEUE'],
          ['IDLE', 'ON_QUEUE'],
          ['OFF_QUEUE', 'MEAL'],
        ].map(([status, systemPresence]) => ({
          routingStatus: { status },
          presence: { presenceDefinition: { systemPresence } },
        })),
      );
    },
  }),

  scenario({
    title: 'Presence and routing status that change together are sent as one event each',
    rules: ['GEN-ROUTE-6'],
    run: async (context) => {
      const topics = ['presence', 'routingStatus', 'activity'].map(
        (kind) => `v2.users.${people.mia}.${kind}`,
      );
      const { socket } = await subscribedChannel(context, ...topics);
      await patch(context, MIA, builtIn.Break);
      const { messages } = await socket.received();
      expect(messages.map((message) => (message as { topicName: string }).topicName)).toEqual(topics);
    },
  }),
];
