import { afterEach, beforeEach, vi } from 'vitest';
import { type MockServer, startMockServer } from '../../../mocks/adapters/node.ts';
import {
  createPresenceMock,
  type PresenceMock,
  type PresenceMockOptions,
  WorldClock,
} from '../../../mocks/index.ts';
import { BrainCloudClient } from '../../../src/index.ts';
import { appOptions } from '../../contract/game/seed-players.ts';
import { leaveAll } from './player.ts';

const servers: MockServer<PresenceMock>[] = [];
const ownClients: BrainCloudClient[] = [];

/** Closes everything after each test, and silences the library's console output. */
export function useCleanup(): void {
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
  });
  afterEach(async () => {
    leaveAll();
    for (const client of ownClients.splice(0)) client.rtt.close();
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
}

/** A world with a frozen clock: two with the same options behave the same. */
export function makeWorld(options: PresenceMockOptions = {}): PresenceMock {
  return createPresenceMock({
    ...options,
    clock: new WorldClock({ startAt: '2026-03-02T08:00:00Z', frozen: true }),
  });
}

/** @returns the `serverUrl` of a world. */
export async function serve(mock: PresenceMock): Promise<string> {
  const server = await startMockServer({ port: 0, mock });
  servers.push(server);
  return server.url;
}

/** A BrainCloudClient. */
export function newOwn(serverUrl: string): BrainCloudClient {
  const client = new BrainCloudClient({ ...appOptions, serverUrl, heartbeat: false });
  ownClients.push(client);
  return client;
}

/** The answers of a world, servop by servop. */
export function answeredBy(world: PresenceMock): string[] {
  return world.journal.entries().map(({ operation, status }) => `${operation} ${status}`);
}
