import type { ServopRow } from '../../../mocks/braincloud/servop-handler.ts';
import { braincloudServops } from '../../../mocks/generated/braincloud-servop-table.ts';
import type { BraincloudRuleId } from '../../../mocks/index.ts';
import { asObject } from '../../../scripts/generate/specification.ts';
import { specifications } from '../../specifications.ts';
import type { Fields } from '../fields.ts';
import type { Mutant } from '../hosts/in-process.ts';
import { UNKNOWN_ID } from '../seed-ids.ts';
import type { RefusalCode } from './expect-refusal.ts';
import {
  type AnsweredMessage,
  insteadOfRefusing,
  onAnswer,
  onFrames,
  onMessages,
  refusalFields,
  withBody,
} from './mutant.ts';

const AUTHENTICATE = 'authenticationV2.AUTHENTICATE';
const NEEDS_PRESENCE = ['presence.UPDATE_ACTIVITY', 'presence.SET_VISIBILITY', 'presence.STOP_LISTENING'];
const OF_A_FEATURE = ['BC-PRES-1', 'BC-PRES-2', 'BC-PRES-3', 'BC-PRES-4'];

/**
 * For rules that are not implemented in a single place: the answer of an app without the rule, valid by the spec.
 */
export const appMutants: Partial<Record<BraincloudRuleId, Mutant>> = {
  // Errors use HTTP statuses.
  'BC-PKT-1': onAnswer((answer, call) => {
    const { responses } = JSON.parse(answer.bodyText) as { responses?: Fields[] };
    const error = call.path === '/dispatcherv2' && responses?.find(({ status }) => status !== 200);
    return error ? { ...withBody(answer, error), status: 400 } : answer;
  }),

  // The first failure applies to all later messages.
  'BC-PKT-2': (mock) => {
    let failure: Fields | undefined;
    return onMessages((answer, { index }) => {
      if (index === 0) failure = undefined;
      if (answer['status'] !== 200) failure ??= answer;
      return failure ?? answer;
    })(mock);
  },

  // A login must have packet id 0.
  'BC-PKT-6': onMessages((answer, { servop, packetId }) =>
    servop === AUTHENTICATE && packetId !== 0 ? refusalFields('403/40566') : answer,
  ),

  'BC-PKT-7': insteadOfRefusing('BC-PKT-7', '400/40001'),
  'BC-PKT-8': insteadOfRefusing('BC-PKT-8', '400/40408'),
  'BC-PKT-13': onMessages((answer, { message }) =>
    message['data'] === null ? refusalFields('400/40359') : answer,
  ),
  'BC-REQ-4': onMessages((answer, { servop, data }) =>
    Object.keys(data).every((name) => parametersOf(servop).has(name)) ? answer : refusalFields('400/40660'),
  ),
  'BC-REQ-7': onMessages((answer, told) => {
    const code = lastFailing(told);
    return code ? refusalFields(code) : answer;
  }),

  'BC-SES-2': (mock) => {
    onFrames(mock, (frame) => withReason(frame, 40304, 40303));
    return insteadOfRefusing('BC-SES-2', '403/40303')(mock);
  },

  'BC-AUTH-10': onMessages((answer, { servop }) => {
    const data = answer['data'] as Fields | undefined;
    return servop === AUTHENTICATE && data?.['profileId']
      ? { ...answer, data: { ...data, id: UNKNOWN_ID } }
      : answer;
  }),

  // As if it revealed which profiles exist.
  'BC-AUTH-12': onMessages((answer, { servop, data }) =>
    servop.includes('RESET_') && String(Object.values(data)[0]).startsWith('nobody')
      ? refusalFields('400/40446')
      : answer,
  ),

  'BC-PLR-1': onData('playerState.READ', (data) => ({ ...data, playerName: '' })),
  'BC-PLR-3': onData('time.READ', () => ({ server_time: 0 })),

  // Connections are ignored.
  'BC-PRES-12': (mock) => {
    onFrames(mock, ({ data, ...frame }) => {
      const { from, ...rest } = data as { from?: Fields };
      return { ...frame, data: from ? { from: withoutConnections(from), ...rest } : rest };
    });
    return onMessages((answer) => {
      const { presence } = (answer['data'] ?? {}) as { presence?: { user: Fields }[] };
      if (!presence) return answer;
      const rows = presence.map(({ user, ...row }) => ({ user: withoutConnections(user), ...row }));
      return { ...answer, data: { presence: rows } };
    })(mock);
  },

  'BC-PRES-13': onMessages((answer, { servop, caller, mock }) => {
    const isConnected = mock.braincloud.app.rtt.peersOf(caller).length > 0;
    return /^presence\.(?:GET|REGISTER)_/.test(servop) && !isConnected ? refusalFields('400/40627') : answer;
  }),

  // New friends are added to the registration.
  'BC-LIS-7': onMessages((answer, { servop, data, caller, mock }) => {
    if (servop === 'friend.ADD_FRIENDS') {
      for (const friendId of data['profileIds'] as string[])
        mock.braincloud.app.listeners.add(caller, friendId);
    }
    return answer;
  }),

  'BC-SYS-2': insteadOfRefusing('BC-SYS-2', '400/40627'),

  'BC-RTT-12': (mock) => {
    const connect = mock.connect.bind(mock);
    mock.connect = (url, socket) => {
      const listener = connect(url, socket);
      if (!listener) return undefined;
      const isUnderstood = (data: unknown) => /"(?:CONNECT|HEARTBEAT)",/.test(String(data));
      return {
        ...listener,
        message: (data) => (isUnderstood(data) ? listener.message(data) : socket.close(1003)),
      };
    };
    return (call) => mock.answer(call);
  },

  'BC-S2S-1': onAnswer((answer) => {
    const { messageResponses, ...rest } = JSON.parse(answer.bodyText) as Fields;
    return messageResponses ? withBody(answer, { ...rest, responses: messageResponses }) : answer;
  }),

  'BC-S2S-6': insteadOfRefusing('BC-S2S-6', '400/40333'),

  // The standard protocol has an envelope too.
  'BC-S2S-8': onAnswer((answer, call) => {
    if (call.path !== '/s2sdispatcher' || call.bodyText.includes('"messages"')) return answer;
    const body: unknown = JSON.parse(answer.bodyText);
    const wrapped = answer.status === 200 ? { status: 200, data: body } : body;
    return { ...withBody(answer, wrapped), status: 200 };
  }),

  'BC-S2S-9': onMessages((answer, { servop, path }) =>
    path === '/s2sdispatcher' && servop in braincloudServops.client && answer['reason_code'] === 40333
      ? { status: 200, data: null }
      : answer,
  ),

  'BC-FRD-6': onData('friend.GET_SUMMARY_DATA_FOR_PROFILE_ID', (data) => ({
    ...data,
    playerSummaryData: null,
  })),

  'BC-FRD-5': onMessages((answer, { servop }) => {
    if (servop !== 'friend.GET_USERS_ONLINE_STATUS' || answer['status'] !== 200) return answer;
    const { onlineStatus } = answer['data'] as { onlineStatus: unknown[] };
    return { ...answer, data: { onlineStatus: onlineStatus.reverse() } };
  }),

  'BC-GRP-1': insteadOfRefusing('BC-GRP-1', '400/40692'),
};

function onData(servop: string, change: (data: Fields) => Fields): Mutant {
  return onMessages((answer, told) =>
    told.servop === servop && answer['status'] === 200
      ? { ...answer, data: change(answer['data'] as Fields) }
      : answer,
  );
}

/** The last failing check of a message that an earlier check has refused. */
function lastFailing({
  rule = '',
  servop,
  data,
  caller,
  path,
  mock,
}: AnsweredMessage): RefusalCode | undefined {
  const { app } = mock.braincloud;
  if (rule.startsWith('BC-REQ-') && servop.startsWith('presence.SYS_') && path === '/dispatcherv2') {
    return '403/40616';
  }
  if (!OF_A_FEATURE.includes(rule)) return undefined;
  if (data['groupId'] === 'no-such-group') return '400/40462';
  if (data['profileId'] === 'nobody') return '400/40446';
  return NEEDS_PRESENCE.includes(servop) && !app.presences.find(caller) ? '400/40627' : undefined;
}

function withoutConnections({ cxs: _, ...user }: Fields): Fields {
  return user;
}

function withReason({ data, ...frame }: Fields, from: number, to: number): Fields {
  const { reasonCode } = data as Fields;
  return { ...frame, data: reasonCode === from ? { ...(data as Fields), reasonCode: to } : data };
}

const { document } = specifications.braincloud;
const schemas = asObject(asObject(document['components'])['schemas']);
/** The documented parameters of a servop under each of their names, for players and servers. */
function parametersOf(servop: string): ReadonlySet<string> {
  const rows: readonly Readonly<Record<string, ServopRow | undefined>>[] = [
    braincloudServops.client,
    braincloudServops.s2s,
  ];
  const data = rows.flatMap((each) => each[servop]?.data ?? []).map((name) => asObject(schemas[name]));
  const names = data.flatMap((schema) => [schema['properties'], schema['x-parameter-aliases']]);
  return new Set(names.flatMap((each) => Object.keys(asObject(each ?? {}))));
}
