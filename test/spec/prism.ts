import { fileURLToPath } from 'node:url';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec, type IHttpConfig } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

/** A running Prism. */
export interface Prism {
  readonly url: string;
  stop(): Promise<void>;
}

/** Options of Prism's command line. */
const common = {
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  mock: { dynamic: false },
};

/** Starts Prism's stateless mock of a document in openapi/, like `prism mock`. */
export function startPrismMock(name: 'genesys' | 'braincloud'): Promise<Prism> {
  return start(name, { ...common, isProxy: false, errors: false, upstreamProxy: undefined });
}

/** Starts Prism in front of a server; it refuses violations of the document, like `prism proxy --errors`. */
export function startPrismProxy(name: 'genesys' | 'braincloud', upstream: string): Promise<Prism> {
  return start(name, {
    ...common,
    isProxy: true,
    errors: true,
    upstream: new URL(upstream),
    upstreamProxy: undefined,
  });
}

async function start(name: string, config: IHttpConfig): Promise<Prism> {
  const document = fileURLToPath(new URL(`../../openapi/${name}.yaml`, import.meta.url));
  const logger = createLogger('Prism', { level: 'silent' });
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, { cors: true, config, components: { logger } });
  const url = await server.listen(0, '127.0.0.1');
  return { url, stop: () => server.close() };
}
