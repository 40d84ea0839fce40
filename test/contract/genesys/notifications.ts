import { expect } from 'vitest';
import { eventsOf, presenceTopicOf, subscribedChannel } from '../channel.ts';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { builtIn, custom, people, sources } from '../seed-ids.ts';

const MIA = `/api/v2/users/${people.mia}/presences`;
const mia = presenceTopicOf(people.mia);
const INTEGRATION = `v2.users.${people.mia}.integrationpresence`;
const NOW = '2026-03-02T09:00:00.000Z';

function event(source: string, id: string, systemPresence: string, primary: boolean, message = '') {
  return { source, presenceDefinition: { id, systemPresence }, primary, message, modifiedDate: NOW };
}

/** Reports Mia as busy through the desk phones. */
function deskPhoneBusy({ call }: ScenarioContext) {
  const body = {
    userPresenceEvents: [
      {
        eventId: '40000000-0000-4000-8000-000000000001',
        eventDateTime: NOW,
        userId: people.mia,
        sourceId: sources.deskPhones,
        presenceDefinitionId: builtIn.Busy,
      },
    ],
  };
  return call('POST', '/api/v2/events/users/presence', { body });
}

async function changeEverySource(context: ScenarioContext): Promise<void> {
  const body = { presenceDefinition: { id: builtIn.Meal } };
  await context.call('PATCH', `${MIA}/CALENDAR`, { body });
  await deskPhoneBusy(context);
  context.mock.genesys.setThirdPartyPresence(people.mia, 'MICROSOFTTEAMS', builtIn.Meeting, 'In a call');
  await context.call('PATCH', `${MIA}/CALENDAR`, { body: { primary: true } });
  await context.call('PATCH', `${MIA}/purecloud`, { body });
}

export const notificationStories = [
  scenario({
    title: "A presence change sends one event to each subscriber, in the vendor's format",
    rules: ['GEN-NOT-1', 'GEN-NOT-2'],
    run: async (context) => {
      const listeners = [
        await subscribedChannel(context, mia),
        await subscribedChannel(context, presenceTopicOf(people.ada), mia),
      ];
      const { socket: elsewhere } = await subscribedChannel(context, presenceTopicOf(people.ada));
      const body = { presenceDefinition: { id: builtIn['On Queue'] }, message: 'Ready' };
      await context.call('PATCH', `${MIA}/purecloud`, { body });
      for (const { socket } of listeners) {
        expect((await socket.received()).messages).toEqual([
          {
            topicName: mia,
            version: '2',
            eventBody: event('PURECLOUD', builtIn['On Queue'], 'ON_QUEUE', true, 'Ready'),
            metadata: { CorrelationId: expect.any(String) },
          },
        ]);
      }
      expect((await elsewhere.received()).messages).toEqual([]);
    },
  }),

  scenario({
    title: 'Every call that changes a presence sends its events in order',
    rules: ['GEN-NOT-1'],
    run: async (context) => {
      const { socket } = await subscribedChannel(context, mia, presenceTopicOf(people.ada));
      const set = (id: string) => ({ presenceDefinition: { id } });
      const { call } = context;
      await call('PATCH', `${MIA}/purecloud`, { body: set(builtIn.Away) });
      await call('PATCH', `${MIA}/PURECLOUD`, { body: { message: 'Back soon' } });
      await call('PATCH', `${MIA}/${sources.purecloud}`, { body: { primary: true } });
      await call('PUT', '/api/v2/users/presences/bulk', {
        body: [
          { id: people.mia, ...set(custom.coaching) },
          { id: people.sam, message: 'Nobody listens to me' },
          { id: people.ada, ...set(builtIn.Meeting) },
          { id: people.mia, ...set(builtIn.Training) },
        ],
      });
      const { messages } = await socket.received();
      expect(
        messages.map((message) => {
          const { topicName, eventBody } = message as {
            topicName: string;
            eventBody: ReturnType<typeof event>;
          };
          const who = topicName === mia ? 'Mia' : 'Ada';
          return `${who} ${eventBody.presenceDefinition.systemPresence} ${eventBody.message}`.trim();
        }),
      ).toEqual([
        'Mia AWAY',
        'Mia AWAY Back soon',
        'Mia AWAY Back soon',
        'Mia BUSY Back soon',
        'Ada MEETING',
        'Mia TRAINING Back soon',
      ]);
    },
  }),

  scenario({
    title: 'Subscribers receive only later changes, and nothing for refused calls',
    rules: ['GEN-NOT-1'],
    run: async (context) => {
      const { channel, socket } = await subscribedChannel(context, mia);
      const { call } = context;
      const nobody = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
      await call('PATCH', `${MIA}/purecloud`, {
        body: { presenceDefinition: { id: nobody }, message: 'No' },
      });
      await call('PATCH', `${MIA}/purecloud`, { body: { message: 'No' }, token: null });
      await call('PUT', '/api/v2/users/presences/bulk', {
        body: [
          { id: people.mia, message: 'No' },
          { id: nobody, message: 'No' },
        ],
      });
      await call('GET', `${MIA}/purecloud`);
      expect((await socket.received()).messages).toEqual([]);

      await socket.close();
      await call('PATCH', `${MIA}/purecloud`, { body: { message: 'Nobody is there' } });
      const again = await context.connect(channel.connectUri);
      expect((await again?.received())?.messages).toEqual([]);
      await call('PATCH', `${MIA}/purecloud`, { body: { message: 'Somebody is' } });
      expect((await again?.received())?.messages).toMatchObject([{ eventBody: { message: 'Somebody is' } }]);
    },
  }),

  scenario({
    title: 'Changes in other sources are sent to integrationpresence',
    rules: ['GEN-NOT-3', 'GEN-NOT-4', 'GEN-NOT-13'],
    run: async (context) => {
      const { socket } = await subscribedChannel(context, mia);
      const { socket: integration } = await subscribedChannel(context, INTEGRATION);
      await changeEverySource(context);
      expect(await eventsOf(socket, mia)).toEqual([
        event('CALENDAR', builtIn.Meal, 'MEAL', true),
        event('PURECLOUD', builtIn.Meal, 'MEAL', false),
      ]);
      const changed = (
        source: string,
        id: string,
        systemPresence: string,
        sourceId?: string,
        message = '',
      ) => ({
        userId: people.mia,
        eventType: 'UserPresenceStatusChanged',
        source,
        modifiedDate: NOW,
        presenceDefinition: { id, systemPresence },
        message,
        ...(sourceId ? { currentDisplaySourceId: sourceId } : {}),
      });
      const meal = changed('CALENDAR', builtIn.Meal, 'MEAL');
      expect(await eventsOf(integration, INTEGRATION)).toEqual([
        meal,
        changed(sources.deskPhones, builtIn.Busy, 'BUSY', sources.deskPhones),
        changed('MICROSOFTTEAMS', builtIn.Meeting, 'MEETING', sources.teams, 'In a call'),
        meal,
        {
          ...meal,
          eventType: 'UserPrimaryPresenceSourceChanged',
          previousDisplaySourceId: sources.purecloud,
        },
      ]);
    },
  }),

  scenario({
    title: 'With presenceEvents all, changes of every source are sent to presence',
    rules: ['GEN-NOT-3'],
    settings: { presenceEvents: 'all' },
    run: async (context) => {
      const { socket } = await subscribedChannel(context, mia);
      await changeEverySource(context);
      expect(await eventsOf(socket, mia)).toEqual([
        event('CALENDAR', builtIn.Meal, 'MEAL', false),
        event(sources.deskPhones, builtIn.Busy, 'BUSY', false),
        event('MICROSOFTTEAMS', builtIn.Meeting, 'MEETING', false, 'In a call'),
        event('CALENDAR', builtIn.Meal, 'MEAL', true),
        event('PURECLOUD', builtIn.Meal, 'MEAL', false),
      ]);
      const path = `/api/v2/presence/users/${people.mia}/primarysource`;
      await context.call('PUT', path, { body: { sourceId: sources.deskPhones } });
      expect(await eventsOf(socket, mia)).toEqual([event(sources.deskPhones, builtIn.Busy, 'BUSY', true)]);
    },
  }),

  scenario({
    title: 'Choosing another primary source sends an event to integrationpresence, not to presence',
    rules: ['GEN-NOT-5', 'GEN-NOT-12'],
    run: async (context) => {
      const { call } = context;
      await deskPhoneBusy(context);
      const { socket } = await subscribedChannel(context, INTEGRATION, mia);
      const path = `/api/v2/presence/users/${people.mia}/primarysource`;
      const choose = (sourceId: string) => call('PUT', path, { body: { sourceId } });
      await choose(sources.purecloud);
      expect((await socket.received()).messages).toEqual([]);
      await choose(sources.deskPhones);
      await choose(sources.deskPhones);
      await choose(sources.purecloud);
      const { messages } = await socket.received();
      const becamePrimary = (source: string, id: string, systemPresence: string) => ({
        userId: people.mia,
        eventType: 'UserPrimaryPresenceSourceChanged',
        source,
        modifiedDate: NOW,
        presenceDefinition: { id, systemPresence },
        message: '',
      });
      expect(messages).toEqual([
        {
          topicName: INTEGRATION,
          version: '2',
          eventBody: {
            ...becamePrimary(sources.deskPhones, builtIn.Busy, 'BUSY'),
            currentDisplaySourceId: sources.deskPhones,
            previousDisplaySourceId: sources.purecloud,
          },
          metadata: { CorrelationId: expect.any(String) },
        },
        {
          topicName: INTEGRATION,
          version: '2',
          eventBody: {
            ...becamePrimary('PURECLOUD', builtIn['On Queue'], 'ON_QUEUE'),
            currentDisplaySourceId: sources.purecloud,
            previousDisplaySourceId: sources.deskPhones,
          },
          metadata: { CorrelationId: expect.any(String) },
        },
      ]);
    },
  }),

  scenario({
    title: 'A changed default primary source sends an event for each affected user',
    rules: ['GEN-NOT-5', 'GEN-NOT-12'],
    run: async (context) => {
      const { call } = context;
      await deskPhoneBusy(context);
      const { socket } = await subscribedChannel(
        context,
        mia,
        INTEGRATION,
        `v2.users.${people.ada}.integrationpresence`,
      );
      const settle = (defaultPrimaryPresenceRegisteredSourceId: string | null) =>
        call('PUT', '/api/v2/presence/settings', { body: { defaultPrimaryPresenceRegisteredSourceId } });
      await settle(sources.deskPhones);
      await settle(sources.deskPhones);
      const eventType = 'UserPrimaryPresenceSourceChanged';
      const { messages } = await socket.received();
      // Ada's desk phone has not reported a presence yet.
      expect(messages).toMatchObject([
        { eventBody: { userId: people.ada, eventType, source: sources.deskPhones } },
        { eventBody: { userId: people.mia, eventType, presenceDefinition: { systemPresence: 'BUSY' } } },
      ]);
      expect(messages[0]).not.toHaveProperty('eventBody.presenceDefinition');
      await settle(null);
      expect((await socket.received()).messages).toMatchObject([
        { eventBody: { userId: people.ada, eventType, source: 'PURECLOUD' } },
        { eventBody: { userId: people.mia, eventType, source: 'PURECLOUD' } },
      ]);
    },
  }),

  scenario({
    title: 'The activity topic sends the primary presence with its related fields',
    rules: ['GEN-NOT-6'],
    run: async (context) => {
      const { socket } = await subscribedChannel(context, `v2.users.${people.mia}.activity`);
      context.clock.advance(5000);
      const at = '2026-03-02T09:00:05.000Z';
      for (const id of [builtIn['On Queue'], builtIn.Break]) {
        await context.call('PATCH', `${MIA}/purecloud`, {
          body: { presenceDefinition: { id }, message: 'Soon' },
        });
      }
      await context.call('PATCH', `${MIA}/CALENDAR`, { body: { presenceDefinition: { id: builtIn.Away } } });
      const activity = (id: string, systemPresence: string, status: string, startTime = at) => ({
        topicName: `v2.users.${people.mia}.activity`,
        version: '2',
        eventBody: {
          id: people.mia,
          routingStatus: { status, startTime },
          presence: { presenceDefinition: { id, systemPresence }, presenceMessage: 'Soon', modifiedDate: at },
          outOfOffice: { active: false, modifiedDate: at },
          activeQueueIds: [],
          dateActiveQueuesChanged: at,
        },
        metadata: { CorrelationId: expect.any(String) },
      });
      expect((await socket.received()).messages).toEqual([
        activity(builtIn['On Queue'], 'ON_QUEUE', 'IDLE', NOW),
        activity(builtIn.Break, 'BREAK', 'OFF_QUEUE'),
      ]);
    },
  }),

  scenario({
    title: "Topics outside the mock's scope send only events that a test emits",
    rules: ['GEN-NOT-11'],
    run: async (context) => {
      const topic = `v2.users.${people.mia}.conversations`;
      const { socket } = await subscribedChannel(context, topic, `v2.users.${people.ada}.conversations`);
      const { socket: combined } = await subscribedChannel(
        context,
        `v2.users.${people.mia}?presence&conversations`,
      );
      const { socket: elsewhere } = await subscribedChannel(context, mia);
      expect((await socket.received()).messages).toEqual([]);
      const eventBody = { id: 'conversation-1', participants: [{ purpose: 'agent', userId: people.mia }] };
      expect(context.mock.genesys.emit(topic, eventBody)).toBe(2);
      const sent = {
        topicName: topic,
        version: '2',
        eventBody,
        metadata: { CorrelationId: expect.any(String) },
      };
      expect((await socket.received()).messages).toEqual([sent]);
      expect((await combined.received()).messages).toEqual([sent]);
      expect((await elsewhere.received()).messages).toEqual([]);
      for (const unknown of [
        'weather',
        `v2.users.${people.mia}?presence&conversations`,
        topic.slice(0, -1),
      ]) {
        expect(() => context.mock.genesys.emit(unknown, eventBody)).toThrow(`Unknown topic "${unknown}"`);
      }
    },
  }),
];
