import type { Answer, Call } from './call.ts';
import type { MockPort } from './mock-port.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The methods that there are operations for at this path, HEAD wherever GET is; none for an unknown path. */
export function methodsOf(mock: Pick<MockPort, 'handles'>, path: string): string[] {
  const methods: string[] = METHODS.filter((method) => mock.handles({ method, path }));
  if (methods.includes('GET') || mock.handles({ method: 'HEAD', path })) methods.push('HEAD');
  return methods;
}

/**
 * Answers a call, HEAD as well: where the service has no HEAD of its own it is answered as GET, and the host
 * leaves the body out (RFC 9110, 9.3.2).
 */
export function answerCall(mock: Pick<MockPort, 'handles' | 'answer'>, call: Call): Answer {
  if (call.method !== 'HEAD' || mock.handles(call)) return mock.answer(call);
  const asGet: Call = { ...call, method: 'GET' };
  return mock.answer(mock.handles(asGet) ? asGet : call);
}
