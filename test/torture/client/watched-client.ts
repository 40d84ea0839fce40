import { isDeepStrictEqual } from 'node:util';
import fc, { type Arbitrary } from 'fast-check';
import { isPresenceError } from '../../../src/http/index.ts';
import type { PresenceWatch } from '../../../src/watch/presence-watch.ts';
import { players } from '../../contract/game/seed-players.ts';
import { builtIn, people } from '../../contract/seed-ids.ts';
import { WatchingAgent } from '../../unit/watch/watching-agent.ts';
import { WatchingPlayer } from '../../unit/watch/watching-player.ts';
import { HostileService } from './hostile-service.ts';

/** A client with a watch, connected to a hostile service. */
export interface WatchedClient {
  readonly service: HostileService;
  readonly watching: WatchingAgent | WatchingPlayer;
  readonly watch: Pick<PresenceWatch<unknown>, 'state' | 'snapshot'>;
  /** Starts another watch after the service has ended the last. */
  watchAgain(): void;
  /** Messages in the service's format. */
  readonly messages: Arbitrary<unknown>;
  /** Changes a presence without the client. */
  change(round: number): Promise<void>;
  /** Whether the watch matches the service. */
  isTrue(): Promise<boolean>;
}

export async function watchedGenesysClient(seed: number): Promise<WatchedClient> {
  const { ada, sam } = people;
  const service = new HostileService(seed, () => ({
    fetch: watching.mock.fetch,
    WebSocket: watching.sockets.WebSocket,
  }));
  const watching: WatchingAgent = new WatchingAgent({
    client: { fetch: service.fetch, WebSocket: service.WebSocket },
  });
  const watchBoth = () => watching.api.watch([ada, sam]);
  let watch = watchBoth();
  const channel = watching.api.notifications.openChannel([
    `v2.users.${ada}.presence`,
    `v2.users.${ada}.activity`,
  ]);
  // Listens like a program that relies on the documented shapes.
  channel.then((channel) => {
    channel.on(`v2.users.${ada}.presence`, ({ eventBody }) => eventBody.presenceDefinition.id.length);
    channel.on(`v2.users.${ada}.activity`, ({ eventBody }) => eventBody.routingStatus.status);
  });
  await untilLive(watching, () => watch);
  const presence = (userId: string) => ({
    topicName: `v2.users.${userId}.presence`,
    version: '2',
    eventBody: {
      source: 'PURECLOUD',
      presenceDefinition: { id: builtIn.Busy, systemPresence: 'BUSY' },
      primary: true,
      message: 'Back at 3',
      modifiedDate: '2026-11-21T12:00:00.000Z',
    },
    metadata: { CorrelationId: 'c' },
  });
  const definitions = Object.values(builtIn);
  return {
    service,
    watching,
    get watch() {
      return watch;
    },
    watchAgain: () => {
      watch = watchBoth();
    },
    messages: fc.constantFrom<unknown>(
      presence(ada),
      presence(sam),
      {
        topicName: `v2.users.${ada}.activity`,
        version: '2',
        eventBody: {
          id: ada,
          routingStatus: { status: 'IDLE', startTime: '2026-11-21T12:00:00.000Z' },
          presence: presence(ada).eventBody,
          outOfOffice: { active: false },
        },
      },
      { topicName: 'channel.metadata', eventBody: { message: 'WebSocket Heartbeat' } },
      { topicName: 'channel.metadata', eventBody: { message: 'pong' } },
      { topicName: 'v2.system.socket_closing', eventBody: { message: 'restart' } },
    ),
    change: (round) => watching.patch(ada, definitions[round % definitions.length] ?? builtIn.Busy),
    isTrue: async () => isDeepStrictEqual(watch.snapshot(), await watching.truth([ada, sam])),
  };
}

export async function watchedBraincloudClient(seed: number): Promise<WatchedClient> {
  const service = new HostileService(seed, () => ({
    fetch: watching.mock.fetch,
    WebSocket: watching.sockets.WebSocket,
  }));
  const watching: WatchingPlayer = new WatchingPlayer({
    client: { fetch: service.fetch, WebSocket: service.WebSocket, reauthenticate: true },
  });
  await watching.logIn();
  const { client } = watching;
  const watched = [players.pixel, players.rook];
  client.rtt.on('presence', ({ from, activity }) => [from.id.length, Object.keys(activity)]);
  const watchBoth = () => client.presence.watch(watched);
  let watch = watchBoth();
  await untilLive(watching, () => watch);
  const data = { from: { id: players.pixel, name: 'Pixel' }, online: true, activity: { at: 'sea' } };
  return {
    service,
    watching,
    get watch() {
      return watch;
    },
    watchAgain: () => {
      watch = watchBoth();
    },
    messages: fc.constantFrom<unknown>(
      { service: 'presence', operation: 'INCOMING', data },
      { service: 'presence', operation: 'INCOMING', data: { ...data, summaryFriendData: { level: 7 } } },
      { service: 'chat', operation: 'INCOMING', data: { text: 'hi' } },
      { service: 'rtt', operation: 'CONNECT', data: { cxId: 'cx', heartbeatSeconds: 30 } },
      { service: 'rtt', operation: 'DISCONNECT', data: { reasonCode: 40356, reason: 'elsewhere' } },
    ),
    change: async (round) => watching.present(players.pixel, { round }),
    isTrue: async () => isDeepStrictEqual(watch.snapshot(), await watching.truth(watched)),
  };
}

/** Advances the time until the watch is live, however long its code takes to load. */
async function untilLive(
  { clock }: WatchingAgent | WatchingPlayer,
  watch: () => WatchedClient['watch'],
): Promise<void> {
  while (watch().state.name !== 'live') await clock.advance(250);
}

/** The error in the state of a watch, if any. */
export function problemOf({ watch }: WatchedClient): string | undefined {
  const { name, reason } = watch.state;
  if (reason === undefined ? name !== 'closed' : isPresenceError(reason)) return undefined;
  return `the watch is ${name}, for an untyped reason: ${reason?.stack}`;
}
