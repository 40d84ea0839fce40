import * as msw2 from 'msw';
import { setupServer as setupServer2 } from 'msw/node';
import * as msw3 from 'msw3';
import { setupServer as setupServer3 } from 'msw3/node';
import * as adapter2 from '../../mocks/adapters/msw.ts';

/** An import that `msw3Adapter` in vitest.config.ts resolves. */
const ADAPTER_3 = '../../mocks/adapters/msw.ts?msw3';
const adapter3: typeof adapter2 = await import(ADAPTER_3);

/** A supported major version of MSW, and the adapter that imports it. The types are those of MSW 2. */
export interface MswVersion {
  readonly version: 2 | 3;
  readonly msw: Pick<typeof msw2, 'http' | 'HttpResponse' | 'RequestHandler'>;
  readonly setupServer: typeof setupServer2;
  readonly mswHandlers: typeof adapter2.mswHandlers;
}

/** MSW intercepts after `listen()` until `close()`. Only one version may listen at a time. */
export const mswVersions: readonly [msw2: MswVersion, msw3: MswVersion] = [
  { version: 2, msw: msw2, setupServer: setupServer2, mswHandlers: adapter2.mswHandlers },
  // tsconfig.msw3.json checks the adapter with the types of MSW 3.
  {
    version: 3,
    msw: msw3,
    setupServer: setupServer3,
    mswHandlers: adapter3.mswHandlers,
  } as unknown as MswVersion,
];
