import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { builtIn, people, sources, UNKNOWN_ID } from '../cast.ts';
import { eventsOf, listen } from '../channel.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';

type RoutingStatus = components['schemas']['RoutingStatus'];

const MIA = `/api/v2/users/${people.mia}`;
const ADA = `/api/v2/users/${people.ada}`;
const START = '2026-03-02T09:00:00.000Z';

async function routingOf({ call }: Stage, user: string): Promise<RoutingStatus> {
  const { status, body } = await call<RoutingStatus>('GET', `${user}/routingstatus`);
  expect(status).toBe(200);
  return body;
}

function patch({ call }: Stage, user: string, id: string, message?: string) {
  const body = { presenceDefinition: { id }, ...(message === undefined ? {} : { message }) };
  return call('PATCH', `${user}/presences/purecloud`, { body });
}

function put({ call }: Stage, user: string, body: unknown) {
  return call<RoutingStatus>('PUT', `${user}/routingstatus`, { body });
}

export const routingStatusStories = [
  scenario({
    title: 'The routing status follows the presence: IDLE on queue, OFF_QUEUE otherwise',
    rules: ['GEN-ROUTE-1'],
    valid: true,
    run: async (stage) => {
      const mia = { userId: people.mia, status: 'IDLE', startTime: START };
      expect(await routingOf(stage, MIA)).toEqual(mia);
      expect(await routingOf(stage, ADA)).toMatchObject({ status: 'OFF_QUEUE', startTime: START });
      stage.clock.advance(1000);
      await patch(stage, MIA, builtIn['On Queue'], 'Still here');
      expect(await routingOf(stage, MIA)).toEqual(mia);
      await patch(stage, MIA, builtIn.Break);
      const startTime = '2026-03-02T09:00:01.000Z';
      expect(await routingOf(stage, MIA)).toEqual({ ...mia, status: 'OFF_QUEUE', startTime });
      stage.clock.advance(1000);
      await patch(stage, MIA, builtIn['On Queue']);
      expect(await routingOf(stage, MIA)).toEqual({ ...mia, startTime: '2026-03-02T09:00:02.000Z' });
    },
  }),

  scenario({
    title: 'An interaction keeps its routing status while the agent stays on queue, and ends with it',
    rules: ['GEN-ROUTE-1'],
    run: async (stage) => {
      stage.mock.genesys.setRoutingStatus(people.mia, 'INTERACTING');
      await patch(stage, MIA, builtIn['On Queue'], 'Difficult customer');
      expect((await routingOf(stage, MIA)).status).toBe('INTERACTING');
      await patch(stage, MIA, builtIn.Meal);
      expect((await routingOf(stage, MIA)).status).toBe('OFF_QUEUE');
      // Only the primary source decides.
      const body = { presenceDefinition: { id: builtIn['On Queue'] } };
      await stage.call('PATCH', `${MIA}/presences/CALENDAR`, { body });
      expect((await routingOf(stage, MIA)).status).toBe('OFF_QUEUE');
      await stage.call('PATCH', `${MIA}/presences/CALENDAR`, { body: { primary: true } });
      expect((await routingOf(stage, MIA)).status).toBe('IDLE');
      const path = `/api/v2/presence/users/${people.mia}/primarysource`;
      await stage.call('PUT', path, { body: { sourceId: sources.purecloud } });
      expect((await routingOf(stage, MIA)).status).toBe('OFF_QUEUE');
    },
  }),

  scenario({
    title: 'PUT routingstatus changes the status, and the same status changes nothing',
    rules: ['GEN-ROUTE-2'],
    valid: true,
    run: async (stage) => {
      stage.clock.advance(1000);
      const startTime = '2026-03-02T09:00:01.000Z';
      const busy = { userId: people.mia, status: 'INTERACTING', startTime };
      // What was read is sent back with another status.
      const sent = { ...(await routingOf(stage, MIA)), status: 'INTERACTING' };
      expect(await put(stage, MIA, sent)).toMatchObject({ status: 200, body: busy });
      stage.clock.advance(1000);
      expect((await put(stage, MIA, { status: 'INTERACTING' })).body).toEqual(busy);
      expect(await routingOf(stage, MIA)).toEqual(busy);
      for (const status of ['NOT_RESPONDING', 'COMMUNICATING', 'IDLE']) {
        expect((await put(stage, MIA, { status })).body).toMatchObject({ status });
        expect(await routingOf(stage, MIA)).toMatchObject({ status });
      }
      const anyone = stage.token({ permissions: [] });
      const call = await stage.call('GET', `${MIA}/routingstatus`, { token: anyone });
      expect(call.status).toBe(200);
    },
  }),

  scenario({
    title: 'GET routingstatus of an unknown user returns OFF_QUEUE, and PUT is 404',
    rules: ['GEN-ROUTE-3'],
    valid: true,
    run: async (stage) => {
      const nobody = `/api/v2/users/${UNKNOWN_ID}`;
      expect(await routingOf(stage, nobody)).toEqual({ userId: UNKNOWN_ID, status: 'OFF_QUEUE' });
      expectRefusal(await put(stage, nobody, { status: 'OFF_QUEUE' }), { status: 404, code: 'not.found' });
    },
  }),

  scenario({
    title: 'PUT routingstatus with a status that does not fit the presence returns 409 general.conflict',
    rules: ['GEN-ROUTE-4'],
    valid: true,
    run: async (stage) => {
      const onQueue = await put(stage, MIA, { status: 'OFF_QUEUE' });
      expectRefusal(onQueue, { status: 409, code: 'general.conflict' });
      for (const status of ['IDLE', 'INTERACTING', 'NOT_RESPONDING', 'COMMUNICATING']) {
        expectRefusal(await put(stage, ADA, { status }), { status: 409, code: 'general.conflict' });
      }
      expect((await routingOf(stage, MIA)).status).toBe('IDLE');
      expect((await routingOf(stage, ADA)).status).toBe('OFF_QUEUE');
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
    run: async (stage) => {
      const topic = `v2.users.${people.mia}.routingStatus`;
      const { socket } = await listen(stage, topic);
      const { socket: activity } = await listen(stage, `v2.users.${people.mia}.activity`);
      stage.clock.advance(5000);
      const startTime = '2026-03-02T09:00:05.000Z';
      stage.mock.genesys.setRoutingStatus(people.mia, 'NOT_RESPONDING');
      stage.mock.genesys.setRoutingStatus(people.mia, 'NOT_RESPONDING');
      await put(stage, MIA, { status: 'IDLE' });
      await put(stage, MIA, { status: 'OFF_QUEUE' });
      await patch(stage, MIA, builtIn['On Queue'], 'No change of the routing status');
      await patch(stage, MIA, builtIn.Meal);
      const statuses = ['NOT_RESPONDING', 'IDLE', 'OFF_QUEUE'];
      expect((await socket.heard()).messages).toEqual(
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
    run: async (stage) => {
      const topics = ['presence', 'routingStatus', 'activity'].map(
        (kind) => `v2.users.${people.mia}.${kind}`,
      );
      const { socket } = await listen(stage, ...topics);
      await patch(stage, MIA, builtIn.Break);
      const { messages } = await socket.heard();
      expect(messages.map((message) => (message as { topicName: string }).topicName)).toEqual(topics);
    },
  }),
];
