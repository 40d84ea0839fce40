import { expect } from 'vitest';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { people, sources } from '../seed-ids.ts';

interface RawAnswer {
  readonly status: number | undefined;
  /** The names as sent. */
  readonly names: readonly string[];
}

type RawCall = (method: string, path: string) => Promise<RawAnswer>;

/** Serves the story's world and calls it with a client that keeps the spelling of header names. */
async function withRawCalls(
  { mock }: ScenarioContext,
  tell: (call: RawCall) => Promise<void>,
): Promise<void> {
  const { request } = await import('node:http');
  const { serveWorlds } = await import('../../../mocks/adapters/node/server.ts');
  const { Worlds } = await import('../../../mocks/world/worlds.ts');
  await using server = await serveWorlds(new Worlds({ make: () => mock }), { port: 0 });
  await tell(
    (method, path) =>
      new Promise((resolve, reject) => {
        const headers = { authorization: 'Bearer any' };
        const call = request(`${server.url}${path}`, { method, headers, agent: false }, (response) => {
          response.resume();
          response.on('end', () => {
            const names = response.rawHeaders.filter((_, index) => index % 2 === 0);
            resolve({ status: response.statusCode, names });
          });
        });
        call.on('error', reject).end();
      }),
  );
}

export const headerNameStories = [
  scenario({
    title: "Header names over HTTP/1.1 have the service's spelling, for case-sensitive clients",
    rules: ['GEN-REQ-12'],
    settings: { contract: 'classic', rateLimit: 'enforce', requestsPerMinute: 3 },
    strays: true,
    run: (context) =>
      withRawCalls(context, async (call) => {
        const ofEveryAnswer = [
          'Content-Type',
          'ININ-Correlation-Id',
          'Strict-Transport-Security',
          'Cache-Control',
          'Pragma',
          'Expires',
          'inin-ratelimit-count',
          'inin-ratelimit-allowed',
          'inin-ratelimit-reset',
        ];
        const path = `/api/v2/users/${people.mia}/presences/purecloud`;
        const calls: [method: string, path: string, status: number, besides: string[]][] = [
          ['GET', path, 200, ['Content-Length']],
          ['DELETE', `/api/v2/presence/sources/${sources.deskPhones}`, 204, []],
          ['GET', '/api/v2/nothing', 404, ['Content-Length']],
          ['GET', path, 429, ['Content-Length', 'Retry-After']],
        ];
        for (const [method, called, status, besides] of calls) {
          const answer = await call(method, called);
          expect(answer.status).toBe(status);
          expect(answer.names).toEqual(expect.arrayContaining([...ofEveryAnswer, ...besides]));
          expect(answer.names).toHaveLength(new Set(answer.names.map((name) => name.toLowerCase())).size);
        }
      }),
  }),
];
