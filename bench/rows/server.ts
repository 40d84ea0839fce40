import {
  connectionOf,
  connectTo,
  logInMessages,
  type PacketMessage,
  player,
  post,
} from '../braincloud-packets.ts';
import { type Build, file } from '../build.ts';
import type { Comparison, Row } from '../comparison.ts';
import { planOf, type RecordedCall, recordCalls, startMock } from '../genesys-calls.ts';
import { CallLoad } from '../load.ts';
import { type Served, startServer } from '../processes.ts';
import type { Plan } from '../workers/load.ts';

const PLAYERS = 10;
const FRIENDS = [1, 2, 3, 4, 5].map((number) => `40000000-0000-4000-8000-00000000000${number}`);

/** The messages that a game sends in one packet. */
const BUNDLE: readonly PacketMessage[] = [
  { service: 'presence', operation: 'SET_VISIBILITY', data: { visible: true } },
  { service: 'presence', operation: 'UPDATE_ACTIVITY', data: { activity: { LOCATION: 'Forest', PARTY: 3 } } },
  {
    service: 'presence',
    operation: 'GET_PRESENCE_OF_USERS',
    data: { profileIds: FRIENDS, includeOffline: true },
  },
];

export const serverRow: Row = {
  title: 'Mock server, compared with node:http',
  remarks:
    'Ten connections, each with one call at a time. Both servers parse every request body and query. The bare server ' +
    'stringifies the same answer for each call and checks no tokens, signatures or rules. CPU is the CPU time of the ' +
    'server per call, ours divided by theirs.',
  comparisons: async (build) => {
    const { one, list, patch, bulk } = await recordCalls(build);
    return [
      compareCall(one, 0.85),
      compareCall(list, 1.2),
      compareCall(patch, 0.75),
      compareCall(bulk, 0.9),
      await compareBundle(build, 0.65),
    ];
  },
};

function compareCall(call: RecordedCall, atLeast: number): Comparison {
  return {
    what: call.name,
    against: 'node:http',
    unit: 'calls/s',
    target: { atLeast },
    ours: async (build) => new CallLoad(await startMock(build), planOf(call)),
    theirs: async () => new CallLoad(await startBare(call), planOf(call)),
  };
}

async function compareBundle(build: Build, atLeast: number): Promise<Comparison> {
  await using mock = await startMock(build);
  const recorded = await logInPlayers(mock);
  const text = await post(mock.url, BUNDLE, 1, recorded.sessionIds[0]);
  const body = JSON.parse(text) as { responses: { status: number }[] };
  if (body.responses.some(({ status }) => status !== 200)) throw new Error(`The bundle returned ${text}`);
  const answer = { status: 200, headers: { 'content-type': 'application/json' }, body };
  return {
    what: 'A packet of three brainCloud operations',
    against: 'node:http',
    unit: 'calls/s',
    target: { atLeast },
    ours: async (other) => {
      const server = await startMock(other);
      return new CallLoad(server, await logInPlayers(server));
    },
    theirs: async () =>
      new CallLoad(await startBare({ method: 'POST', path: '/dispatcherv2', answer }), recorded),
  };
}

/** Starts the bare server and sets its response to a call. */
async function startBare(call: Pick<RecordedCall, 'method' | 'path' | 'answer'>): Promise<Served> {
  const { method, path, answer } = call;
  const bare = await startServer([file('bench/servers/bare-http.ts')]);
  await fetch(bare.url, { method: 'PUT', body: JSON.stringify({ method, path, answer }) });
  return bare;
}

/** Logs players in, each with a socket that gives it a presence. The load sends a bundle for each in turn. */
async function logInPlayers(mock: Served): Promise<Extract<Plan, { sessionIds: unknown }>> {
  const sessionIds: string[] = [];
  for (let number = 0; number < PLAYERS; number++) {
    const connection = connectionOf(await post(mock.url, logInMessages(player(number), false), 0));
    await connectTo(connection);
    sessionIds.push(connection.sessionId);
  }
  return { sessionIds, messages: JSON.stringify(BUNDLE), firstPacketId: 2 };
}
