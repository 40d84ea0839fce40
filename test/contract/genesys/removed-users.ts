import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import {
  CHANNELS,
  connect,
  createChannel,
  eventsOf,
  presenceTopicOf,
  subscribe,
  subscribedChannel,
} from '../channel.ts';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { builtIn, people, queues } from '../seed-ids.ts';

type Listing = components['schemas']['UserEntityListing'];
type Members = components['schemas']['QueueMemberEntityListing'];

const MIA = `/api/v2/users/${people.mia}`;

export const removedUserStories = [
  scenario({
    title: 'A removed user returns 404 and is missing from users, bulk presences and queues',
    rules: ['GEN-USER-4'],
    valid: true,
    run: async ({ call, mock }) => {
      mock.genesys.removeUser('Mia Fernandez');
      expectRefusal(await call('GET', MIA), notFoundRefusal);
      expectRefusal(await call('GET', `${MIA}/presences/purecloud`), notFoundRefusal);
      const { body } = await call<Listing>('GET', '/api/v2/users');
      expect(body.total).toBe(11);
      expect(body.entities.map(({ id }) => id)).not.toContain(people.mia);
      const bulk = await call(
        'GET',
        `${MIA.replace(people.mia, 'presences/purecloud/bulk')}?id=${people.mia}`,
      );
      expect(bulk.body).toEqual([]);
      const members = await call<Members>('GET', `/api/v2/routing/queues/${queues.support}/members`);
      expect(members.body.entities.map(({ id }) => id)).not.toContain(people.mia);
      expect((await call('GET', `/api/v2/routing/queues/${queues.support}`)).body).toMatchObject({
        memberCount: 4,
      });
      mock.reset();
      expect((await call('GET', `${MIA}?expand=presence`)).body).toMatchObject({
        presence: { presenceDefinition: { systemPresence: 'On Queue' } },
      });
    },
  }),

  scenario({
    title: 'Subscribers of a removed user receive Offline, and nothing after it',
    rules: ['GEN-USER-5'],
    run: async (context) => {
      const topic = presenceTopicOf(people.mia);
      const { socket } = await subscribedChannel(context, topic);
      context.mock.genesys.removeUser(people.mia);
      const gone = { presenceDefinition: { id: builtIn.Offline, systemPresence: 'OFFLINE' } };
      expect(await eventsOf(socket, topic)).toMatchObject([gone]);
      context.mock.genesys.addUser({ id: people.mia, name: 'Mia Fernandez', presence: 'Busy' });
      expect(await eventsOf(socket, topic)).toEqual([]);
      context.mock.genesys.setPresence('Mia Fernandez', 'Available');
      expect(await eventsOf(socket, topic)).toMatchObject([
        { presenceDefinition: { systemPresence: 'AVAILABLE' } },
      ]);
    },
  }),

  scenario({
    title: "A removed user's token returns 401 bad.credentials, and its sockets are closed",
    rules: ['GEN-USER-6'],
    run: async (context) => {
      const token = context.token({ permissions: 'all', userId: people.mia });
      const channel = await createChannel(context, { token });
      await subscribe(context, channel, [presenceTopicOf(people.noah)], { token });
      const socket = await connect(context, channel);
      context.mock.genesys.removeUser(people.mia);
      expect((await socket.received()).closeCode).toBe(1001);
      const me = await context.call('GET', '/api/v2/users/me', { token });
      expectRefusal(me, { status: 401, code: 'bad.credentials' });
      expectRefusal(await context.call('GET', `${CHANNELS}/${channel.id}/subscriptions`), notFoundRefusal);
      // Unknown tokens act for the first user.
      context.mock.genesys.removeUser(people.ada);
      expect((await context.call('GET', '/api/v2/users/me')).body).toMatchObject({ id: people.sam });
    },
  }),
];
