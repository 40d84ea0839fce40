import { dispatcherPaths } from '../../braincloud/dispatcher-paths.ts';
import { braincloudRules } from '../../braincloud/rules.ts';
import { defaultBraincloudSettings as defaults } from '../../braincloud/settings.ts';
import { rowsOf } from '../json-reading.ts';
import type { BraincloudService } from '../service-options.ts';
import { NOBODY_ID } from './probe-context.ts';
import { type PacketSender, ProbePlayer, sendPacket } from './probe-player.ts';
import {
  confirmed,
  different,
  judged,
  type ProbeFinding,
  type ProbeReport,
  reportOf,
} from './probe-report.ts';
import { untestableBraincloudRules } from './untestable-rules.ts';

export interface BraincloudProbeOptions {
  readonly service: BraincloudService;
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
  readonly onCheck?: (name: string, done: number, all: number) => void;
}

interface Context {
  readonly sender: PacketSender;
  readonly player: ProbePlayer;
  readonly friend: ProbePlayer;
}

type Check = (context: Context) => Promise<readonly ProbeFinding[]>;

const MAX_SESSIONS = 6;
const MAX_ACTIVITY_LENGTH = 100_000;

const CHECKS: Readonly<Record<string, Check>> = {
  told: async ({ player }) => {
    const { playerSessionExpiry, maxBundleMsgs } = await player.logIn();
    return [
      ...toldAs('sessionExpirySeconds', playerSessionExpiry),
      ...toldAs('maxBundleMsgs', maxBundleMsgs),
    ];
  },
  packets: async ({ sender, player }) => {
    const packet = JSON.stringify({ packetId: 0, messages: [], sessionId: '' });
    const foreign = await sendPacket(sender, { body: packet, appId: 'presence-kit-probe' });
    const text = await sendPacket(sender, { body: 'presence-kit' });
    const empty = await sendPacket(sender, { body: '{"packetId":0}' });
    player.packetId = 7;
    await player.call('heartbeat', 'READ');
    player.packetId = 5;
    const old = await player.call('heartbeat', 'READ');
    return [
      judged('BC-SIG-2', foreign.reason === 40610, `another X-APPID returns ${foreign.reason}`),
      judged('BC-PKT-7', text.reason === 40408, `a body that is not JSON returns ${text.reason}`),
      judged(
        'BC-PKT-8',
        [40358, 40359].includes(empty.reason ?? 0),
        `a packet without messages returns ${empty.reason}`,
      ),
      judged('BC-PKT-5', old.reason === 40566, `an older packet id returns ${old.reason}`),
    ];
  },
  logins: async ({ player }) => {
    await player.logIn();
    const { reason } = await player.call('authenticationV2', 'AUTHENTICATE', {
      ...{ externalId: 'presence-kit', authenticationType: 'Email', authenticationToken: 'x' },
      ...{ forceCreate: false, releasePlatform: 'WEB', gameVersion: '1.0.0' },
    });
    return [judged('BC-AUTH-9', reason === 40221, `an invalid e-mail address returns ${reason}`)];
  },
  features: async ({ player }) => {
    await player.logIn();
    const list = await player.call('presence', 'GET_PRESENCE_OF_USERS', {
      profileIds: [player.profileId],
      includeOffline: true,
    });
    const rtt = await player.call('rttRegistration', 'REQUEST_CLIENT_CONNECTION');
    const rttFinding =
      rtt.status === 200
        ? []
        : [different(undefined, `RTT is refused with ${rtt.reason}`, { name: 'rttEnabled', value: false })];
    if (list.reason === 40628) {
      const setting = { name: 'presenceEnabled', value: false };
      return [different(undefined, 'presence is disabled in the portal', setting), ...rttFinding];
    }
    const push = await player.call('presence', 'FORCE_PUSH');
    const activity = await player.call('presence', 'UPDATE_ACTIVITY', { activity: {} });
    return [
      ...rttFinding,
      ...(push.reason === 40635
        ? [different(undefined, 'real-time updates are disabled', { name: 'realTimeUpdates', value: false })]
        : []),
      ...(activity.reason === 40634
        ? [different(undefined, 'rich activity is disabled', { name: 'richActivity', value: false })]
        : [activitySize(await largestActivity(player))]),
    ];
  },
  friends: async ({ player, friend }) => {
    await player.logIn();
    await friend.logIn();
    const profileIds = [friend.profileId, NOBODY_ID, player.profileId];
    const added = await player.call('friend', 'ADD_FRIENDS', { profileIds });
    const { data } = await friend.call('friend', 'LIST_FRIENDS', { friendPlatform: 'All' });
    const isMutual = rowsOf(data['friends']).some(({ playerId }) => playerId === player.profileId);
    for (const [one, other] of [[player, friend] as const, [friend, player] as const]) {
      await one.call('friend', 'REMOVE_FRIENDS', { profileIds: [other.profileId] });
    }
    return [
      judged(
        'BC-FRD-3',
        added.status === 200,
        `unknown ids and the caller's own id return ${added.reason ?? 200}`,
      ),
      ...(isMutual
        ? []
        : [different(undefined, 'friendships are one-sided', { name: 'mutualFriends', value: false })]),
    ];
  },
  sessions: async ({ sender, player }) => {
    await player.logIn();
    const later = new ProbePlayer(sender, PLAYERS[0]);
    for (let sessions = 1; sessions < MAX_SESSIONS; sessions += 1) {
      await later.logIn();
      const { status } = await player.call('heartbeat', 'READ');
      if (status !== 200) return sessions === defaults.maxSessions ? [] : [sessionsFinding(sessions)];
    }
    return [sessionsFinding(MAX_SESSIONS)];
  },
  servers: async ({ sender }) => {
    const { app, server } = sender.service;
    if (!server) return [];
    const logIn = (serverSecret: string) =>
      serverPacket(sender, 0, '', {
        service: 'authenticationV2',
        operation: 'AUTHENTICATE',
        data: { appId: app?.id, serverName: server.name, serverSecret },
      });
    const wrong = await logIn('presence-kit-probe');
    const { data } = await logIn(server.secret);
    const sessionId = String(data['sessionId']);
    const unknown = await serverPacket(sender, 8, sessionId, {
      service: 'presence',
      operation: 'SYS_TERMINATE_PRESENCE',
      data: { profileId: NOBODY_ID },
    });
    const old = await serverPacket(sender, 5, sessionId, {
      service: 'heartbeat',
      operation: 'HEARTBEAT',
      data: {},
    });
    return [
      judged('BC-S2S-2', wrong.reason === 40301, `a wrong secret returns ${wrong.reason}`),
      judged('BC-SYS-2', unknown.reason === 40446, `an unknown profile returns ${unknown.reason}`),
      judged('BC-S2S-7', old.reason === 40566, `an older packet id returns ${old.reason}`),
      ...toldAs('serverHeartbeatSeconds', data['heartbeatSeconds']),
    ];
  },
};

const PLAYERS = ['presence-kit-probe-1', 'presence-kit-probe-2'] as const;

/**
 * Checks assumed rules against a real app, with two test players that are created once and reused.
 * @throws UpstreamError if the app cannot be reached or refuses the credentials.
 */
export async function probeBraincloud(options: BraincloudProbeOptions): Promise<ProbeReport> {
  const { service, fetch, signal, onCheck = () => {} } = options;
  const sender: PacketSender = { service, fetch, calls: 0 };
  const [player, friend] = PLAYERS.map((name) => new ProbePlayer(sender, name)) as [ProbePlayer, ProbePlayer];
  const findings: ProbeFinding[] = [];
  for (const [index, [name, check]] of Object.entries(CHECKS).entries()) {
    if (signal?.aborted) break;
    onCheck(name, index, Object.keys(CHECKS).length);
    findings.push(...(await check({ sender, player, friend })));
  }
  const rules = { assumed: braincloudRules, reasons: untestableBraincloudRules };
  return reportOf('braincloud', findings, rules, sender.calls);
}

/** Describes what a run would read and write. */
export function braincloudProbePlan({ url }: BraincloudService): readonly string[] {
  return [
    `Reads from ${url}: the settings that the app sends to players, and the presence and friends of two test players.`,
    `Writes: the players ${PLAYERS.join(' and ')}, which are created once and reused. They are friends during a run.`,
    'Sends about 40 packets, some of which are meant to be refused.',
  ];
}

function toldAs(name: keyof typeof defaults, value: unknown): ProbeFinding[] {
  if (typeof value !== 'number' || value === defaults[name]) return [];
  return [different(undefined, `the service reports ${value}`, { name, value })];
}

function sessionsFinding(sessions: number): ProbeFinding {
  const what = sessions === MAX_SESSIONS ? `at least ${sessions}` : String(sessions);
  return different(undefined, `a player can have ${what} sessions`, { name: 'maxSessions', value: sessions });
}

function activitySize(largest: number): ProbeFinding {
  if (largest === defaults.maxContentBytes) {
    return confirmed('BC-PRES-4', `an activity can have up to ${largest} bytes`);
  }
  return different('BC-PRES-4', `an activity can have up to ${largest} bytes`, {
    name: 'maxContentBytes',
    value: largest,
  });
}

/** Returns the size of the largest accepted activity in bytes of JSON, up to 100,000. */
async function largestActivity(player: ProbePlayer): Promise<number> {
  const frame = JSON.stringify({ A: '' }).length;
  const isAccepted = async (bytes: number): Promise<boolean> => {
    const activity = { A: 'x'.repeat(bytes - frame) };
    return (await player.call('presence', 'UPDATE_ACTIVITY', { activity })).reason !== 40660;
  };
  if (await isAccepted(MAX_ACTIVITY_LENGTH)) return MAX_ACTIVITY_LENGTH;
  let [accepted, refused] = [frame, MAX_ACTIVITY_LENGTH];
  for (const guess of [defaults.maxContentBytes, defaults.maxContentBytes + 1]) {
    if (await isAccepted(guess)) accepted = Math.max(accepted, guess);
    else refused = Math.min(refused, guess);
  }
  while (refused - accepted > 1) {
    const middle = (accepted + refused) >> 1;
    if (await isAccepted(middle)) accepted = middle;
    else refused = middle;
  }
  return accepted;
}

function serverPacket(
  sender: PacketSender,
  packetId: number,
  sessionId: string,
  message: { readonly service: string; readonly operation: string; readonly data: object },
) {
  const body = JSON.stringify({ packetId, sessionId, messages: [message] });
  return sendPacket(sender, { body, path: dispatcherPaths.s2s });
}
