import type { MockPort } from './mock-port.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Returns the methods with an operation at this path, and HEAD for GET; empty for an unknown path. */
export function methodsOf(mock: Pick<MockPort, 'handles'>, path: string): string[] {
  const methods: string[] = METHODS.filter((method) => mock.handles({ method, path }));
  if (methods.includes('GET') || mock.handles({ method: 'HEAD', path })) methods.push('HEAD');
  return methods;
}
