import { serveWorlds } from '../../../mocks/adapters/node/server.ts';
import type { MockPort } from '../../../mocks/engine/mock-port.ts';
import { WorldClock } from '../../../mocks/index.ts';
import { Worlds } from '../../../mocks/world/worlds.ts';
import { type Prism, startPrismProxy } from '../../spec/prism.ts';
import type { ScenarioHost } from '../run-scenario.ts';

/**
 * The server behind Prism, which refuses requests and answers that violate the spec. Each Prism process has
 * one spec.
 */
export function prismProxy(name: 'genesys' | 'braincloud'): ScenarioHost {
  let current: MockPort | undefined;
  let upstream: { readonly url: string; close(): Promise<void> } | undefined;
  let prism: Prism | undefined;

  const onStage = (): MockPort => {
    if (current) return current;
    throw new Error('No story is running.');
  };

  /** Prism's upstream is fixed, so the server passes each call to the mock of the running story. */
  const whoeverIsOn: MockPort = {
    clock: new WorldClock(),
    handles: (call) => onStage().handles(call),
    answer: (call) => onStage().answer(call),
    acceptsSocket: (url) => onStage().acceptsSocket(url),
    connect: (url, socket) => onStage().connect(url, socket),
  };

  return {
    name: "the server behind Prism's validating proxy",
    start: async () => {
      upstream = await serveWorlds(new Worlds<MockPort>({ make: () => whoeverIsOn }), { port: 0 });
      prism = await startPrismProxy(name, upstream.url);
    },
    stop: async () => {
      await prism?.stop();
      await upstream?.close();
    },
    open: async (mock) => {
      if (!prism) throw new Error('Prism has not been started.');
      current = mock;
      return {
        baseUrl: prism.url,
        fetch: fetchWithoutViolations,
        close: async () => {
          current = undefined;
        },
      };
    },
  };
}

/** Prism reports violations in a header, or as a problem instead of the answer. */
async function fetchWithoutViolations(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await globalThis.fetch(input, init);
  const violations = response.headers.get('sl-violations');
  if (violations !== null) throw new Error(`Prism found violations: ${violations}`);
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) {
    throw new Error(`Prism refused the call or its answer: ${await response.text()}`);
  }
  return response;
}
