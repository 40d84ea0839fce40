import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asObject } from '../../scripts/generate/specification.ts';
import { app } from '../contract/game/seed-players.ts';
import { type Prism, startPrismMock } from './prism.ts';
import { SpecExamples } from './spec-examples.ts';

const braincloud = new SpecExamples('braincloud');
const schemas = Object.entries(
  asObject(asObject(braincloud.specification.document['components'])['schemas']),
);
const messages = schemas
  .map(([name, schema]) => [name, asObject(schema)] as const)
  .filter(([, { 'x-servop': servop }]) => servop);

describe('The spec', () => {
  braincloud.testAll();

  test.each(messages)('contains %s and its answer', (_, message) => {
    const answer = String(message['x-answer']).replace('#/components/schemas/', '');
    expect(message['examples']).toHaveProperty('0');
    expect(asObject(Object.fromEntries(schemas)[answer])['examples']).toHaveProperty('0');
  });

  test('fails with a wrong example', () => {
    const presence = { $ref: '#/components/schemas/Presence' };
    expect(braincloud.problemOf(presence, {})).toContain("must have required property 'user'");
    const message = { service: 'presence', operation: 'SET_VISIBILITY', data: { visible: 'yes' } };
    const packet = { packetId: 1, messages: [message] };
    expect(braincloud.problemOf({ $ref: '#/components/schemas/ClientPacket' }, packet)).toContain(
      'must be boolean',
    );
  });

  test('shows a correct signature', () => {
    const operation = braincloud.operations.find(({ path }) => path === '/dispatcherv2');
    const text = String(operation?.value['description']);
    const [, body = ''] = /`(\{"messages":.*?\})`/.exec(text) ?? [];
    const [, signature] = /give `([0-9a-f]{32})`/.exec(text) ?? [];
    expect(JSON.parse(body)).toMatchObject({ packetId: 7 });
    expect(createHash('md5').update(`${body}${app.secret}`).digest('hex')).toBe(signature);
  });
});

describe("Prism's stateless mock", () => {
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrismMock('braincloud');
  });
  afterAll(() => prism?.stop());

  const { answers, requests } = braincloud;
  test.each(answers)('serves $title', async ({ operation, status, name, value }) => {
    const bodies = requests.filter(
      (request) => request.operation === operation && request.title.startsWith('body'),
    );
    expect(bodies.length).toBeGreaterThan(3);
    // The header selects the served example.
    const body = bodies.find((request) => request.name === name) ?? bodies[0];
    const code = status === '4XX' ? '413' : status;
    const response = await fetch(`${prism.url}${operation.path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-appid': app.id,
        'x-sig': '0'.repeat(32),
        prefer: `code=${code}, example=${name}`,
      },
      body: JSON.stringify(body?.value),
    });
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: Number(code),
      body: value,
    });
    expect(response.headers.get('sl-violations')).toBeNull();
  });

  test.each(requests.filter(({ title }) => title.startsWith('body')))(
    'takes $operation.operationId, $name',
    async ({ operation, value }) => {
      const response = await fetch(`${prism.url}${operation.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-appid': app.id, 'x-sig': '0'.repeat(32) },
        body: JSON.stringify(value),
      });
      expect(response.status).toBe(200);
      expect(response.headers.get('sl-violations')).toBeNull();
    },
  );
});
