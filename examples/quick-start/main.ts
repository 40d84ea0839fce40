// Both services, answered by the mock: one that this program starts, or the one at PRESENCE_MOCK_URL.
import { startMockServer } from 'presence-kit/mocks/node';
import { takeABreak } from './agent.ts';
import { enterTheLobby } from './player.ts';

const running = process.env['PRESENCE_MOCK_URL'];
const server = running === undefined ? await startMockServer({ port: 0 }) : undefined;
const url = running ?? server?.url ?? '';

await takeABreak(url);
await enterTheLobby(url);
await server?.close();
