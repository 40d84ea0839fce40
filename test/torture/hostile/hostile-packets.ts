import fc, { type Arbitrary } from 'fast-check';
import type { Call } from '../../../mocks/engine/call.ts';
import { braincloudServops } from '../../../mocks/generated/braincloud-servop-table.ts';
import { asObject } from '../../../scripts/generate/specification.ts';
import { callOf, signedPacket } from '../../call.ts';
import { app, credentials, groups, players } from '../../contract/game/seed-players.ts';
import { specifications } from '../../specifications.ts';
import { jsonTexts } from './hostile-texts.ts';
import { hostileText, hostileValue, nearly } from './hostile-values.ts';
import { SchemaValues } from './schema-values.ts';

const specification = specifications.braincloud;
const schemas = asObject(asObject(specification.document['components'])['schemas']);
const values = new SchemaValues(specification, [
  ...Object.values(players),
  ...Object.values(groups),
  ...[
    'nova',
    'nova-password',
    'Universal',
    'all',
    'brainCloud',
    'clan',
    app.id,
    ...Object.values(credentials),
  ],
]);

/** Sessions that packets may name. */
export interface SessionIds {
  readonly player: string;
  readonly server: string;
}

/** Packets of players with every servop, and of servers in both protocols. */
export function hostilePackets(sessions: SessionIds): Arbitrary<Call> {
  return fc.oneof(
    { weight: 3, arbitrary: ofPlayers(sessions.player) },
    { weight: 2, arbitrary: ofServers(sessions.server) },
    { weight: 1, arbitrary: standard() },
  );
}

function ofPlayers(sessionId: string): Arbitrary<Call> {
  const bodyText = jsonTexts(packets(messages(braincloudServops.client), sessionId));
  const signing = fc.constantFrom<'right' | 'wrong' | 'none'>(
    'right',
    'right',
    'right',
    'right',
    'wrong',
    'none',
  );
  const appId = fc.constantFrom(app.id, app.id, app.id, app.id, app.id, '1', '', 'x'.repeat(300));
  return fc.tuple(bodyText, signing, appId).map(([text, how, id]) => {
    const { headers, ...call } = signedPacket(text);
    const signature = { right: headers['x-sig'], wrong: 'f'.repeat(32), none: undefined }[how];
    return { ...call, headers: { ...headers, 'x-appid': id, 'x-sig': signature } };
  });
}

function ofServers(sessionId: string): Arbitrary<Call> {
  return jsonTexts(packets(messages(braincloudServops.s2s), sessionId)).map((text) =>
    post('/s2sdispatcher', text),
  );
}

function standard(): Arbitrary<Call> {
  const request = messages(braincloudServops.s2s).map((message) => ({
    ...credentials,
    ...asRecord(message),
  }));
  return jsonTexts(
    fc.oneof({ weight: 3, arbitrary: request }, { weight: 1, arbitrary: nearly(request) }),
  ).map((text) => post('/s2sdispatcher', text));
}

function packets(message: Arbitrary<unknown>, sessionId: string): Arbitrary<unknown> {
  const good = fc.record(
    {
      packetId: packetIds(),
      sessionId: fc.constantFrom<unknown>(sessionId, sessionId, sessionId, sessionId, '', null, 'nobody'),
      gameId: fc.constant(app.id),
      messages: fc.array(message, { maxLength: 3 }),
    },
    { requiredKeys: ['packetId', 'sessionId', 'messages'] },
  );
  return fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: nearly(good) });
}

/** Increasing ids: others are refused for their order alone. */
function packetIds(): Arbitrary<number> {
  let last = 0;
  return fc.integer({ min: 1, max: 30 }).map((step) => {
    last += step;
    return last;
  });
}

type Table = (typeof braincloudServops)[keyof typeof braincloudServops];

function messages(table: Table): Arbitrary<unknown> {
  const good = Object.entries(table).map(([servop, row]: [string, { data?: string }]) => {
    const [service = '', operation = ''] = servop.split('.');
    const data = row.data === undefined ? fc.constantFrom({}, null) : values.of(schemas[row.data]);
    return fc.record({
      service: fc.constant(service),
      operation: fc.constant(operation),
      data: fc.oneof(data, nearly(data)),
    });
  });
  const unknown = fc.record({ service: hostileText, operation: hostileText, data: hostileValue });
  return fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...good) },
    { weight: 2, arbitrary: nearly(fc.oneof(...good)) },
    { weight: 1, arbitrary: unknown },
  );
}

function post(path: string, bodyText: string): Call {
  return callOf('POST', path, { token: null, body: bodyText });
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
