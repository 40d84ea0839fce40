import { expect } from 'vitest';
import { clientProblem, serverProblem } from '../../../mocks/braincloud/answer-problem.ts';
import { specifications } from '../../specifications.ts';

const documented = new Map(
  specifications.braincloud
    .operations()
    .map(({ path, value }) => [path, Object.keys(value['responses'] ?? {})]),
);

/** A request and its answer, as sent. */
export interface HttpExchange {
  readonly path: '/dispatcherv2' | '/s2sdispatcher';
  readonly bodyText: string;
  readonly status: number;
  readonly answerText: string;
}

/**
 * Checks a dispatcher's answer against the spec: the HTTP status, the answer to each message, and the complete body.
 * @throws AssertionError that names the mismatch.
 */
export function requireDocumentedPacket({ path, bodyText, status, answerText }: HttpExchange): void {
  const statuses = documented.get(path) ?? [];
  if (!statuses.includes(String(status)) && !statuses.includes(`${Math.floor(status / 100)}XX`)) {
    expect.fail(`${path} returned the undocumented HTTP status ${status}: ${answerText}`);
  }
  const problemOf = path === '/dispatcherv2' ? clientProblem : serverProblem;
  const call = { method: 'POST', path, query: '', headers: {}, bodyText };
  const problem = problemOf(call, { status, headers: {}, bodyText: answerText });
  if (problem !== undefined) expect.fail(`${path} violates the spec: ${problem} in ${answerText}`);
}
