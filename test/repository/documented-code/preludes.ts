/**
 * What code blocks may assume, by the word that requests it; the pages state it in prose. Imports have other
 * names here, because a block may import the same names.
 */
export const preludes = {
  /** An agent, a team, and a client of the mock. */
  genesys: `
import { PresenceApi as PreludeApi } from 'presence-kit/genesys';
const api = new PreludeApi({ baseUrl: 'http://127.0.0.1:4010', accessToken: 'any' });
const userId = '10000000-0000-4000-8000-000000000003';
const userIds = [userId, '10000000-0000-4000-8000-000000000004'];
const busyId = '31fe3bac-dea6-44b7-bed7-47f91660a1a0';
`,
  /** A player who has logged in, and another. */
  braincloud: `
import { BrainCloudClient as PreludeClient } from 'presence-kit/braincloud';
const client = new PreludeClient({
  appId: '12345', secret: 'mock-app-secret', appVersion: '1.0.0', serverUrl: 'http://127.0.0.1:4010',
  heartbeat: false,
});
await client.authenticateUniversal('nova', 'nova-password');
const pixelId = '40000000-0000-4000-8000-000000000002';
const friendIds = [pixelId, '40000000-0000-4000-8000-000000000003'];
const groupId = '41000000-0000-4000-8000-000000000001';
`,
  /** An app server, and a device that cannot log in. */
  s2s: `
import { BrainCloudServer as PreludeServer } from 'presence-kit/braincloud';
const server = new PreludeServer({
  appId: '12345', serverName: 'mock-server', serverSecret: 'mock-server-secret',
  serverUrl: 'http://127.0.0.1:4010', heartbeat: false,
});
const deviceId = '40000000-0000-4000-8000-000000000007';
`,
  /** A mock in the same process. */
  mock: `
import { createPresenceMock as preludeMock } from 'presence-kit/mocks';
const mock = preludeMock();
`,
  /** The default world of a server, controlled remotely. */
  remote: `
import { connectMock as preludeConnect } from 'presence-kit/mocks';
const mock = preludeConnect('http://127.0.0.1:4010');
`,
  /** A page element that displays values. */
  show: `
const show = (...what: unknown[]): void => console.log(...what);
`,
} as const;

export type PreludeName = keyof typeof preludes;

export function isPreludeName(name: string): name is PreludeName {
  return Object.hasOwn(preludes, name);
}
