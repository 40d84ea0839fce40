import type { MockPort } from './mock-port.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The methods that there are operations for at this path, HEAD wherever GET is; none for an unknown path. */
export function methodsOf(mock: Pick<MockPort, 'handles'>, path: string): string[] {
  const methods: string[] = METHODS.filter((method) => mock.handles({ method, path }));
  if (methods.includes('GET') || mock.handles({ method: 'HEAD', path })) methods.push('HEAD');
  return methods;
}
