import type { MockPort } from './mock-port.ts';
import type { StubMethod } from './stubs.ts';

/** Methods that operations and stubs can have. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const satisfies readonly StubMethod[];

/**
 * Returns the methods that have an operation at this path, including HEAD if GET has one. Empty for an
 * unknown path.
 */
export function methodsOf(mock: Pick<MockPort, 'handles'>, path: string): string[] {
  const methods: string[] = METHODS.filter((method) => mock.handles({ method, path }));
  if (methods.includes('GET') || mock.handles({ method: 'HEAD', path })) methods.push('HEAD');
  return methods;
}
