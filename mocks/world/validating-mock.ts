import { clientProblem, serverProblem } from '../braincloud/answer-problem.ts';
import type { Answer, Call } from '../engine/call.ts';
import { operationProblem } from '../genesys/answer-problem.ts';
import { PresenceMock } from './mock.ts';

/**
 * A world that validates its responses against the spec, and returns 500 for one that does not match. Responses of stubs
 * and of calls with a fault are not validated. It is slower and needs large validators, so it is not the default.
 */
export class ValidatingMock extends PresenceMock {
  override answer(call: Call): Answer {
    const before = this.journal.last()?.number;
    const answer = super.answer(call);
    const entries = this.journal.find(before === undefined ? {} : { after: before });
    if (entries.some(({ fault, stub }) => fault !== undefined || stub)) return answer;
    const operation = entries.map((entry) => entry.operation).join(', ');
    if (this.braincloud.owns(call.path)) {
      const problem = call.path.startsWith('/s2s')
        ? serverProblem(call, answer)
        : clientProblem(call, answer);
      return problem === undefined ? answer : brokenPacket(answer, complaint(operation, problem));
    }
    const problem = operationProblem(operation, answer);
    return problem === undefined ? answer : brokenOperation(answer, complaint(operation, problem));
  }
}

function complaint(operation: string, problem: string): string {
  return `The mock's response to ${operation} does not match the spec: ${problem}. This is a bug in the mock or in an override.`;
}

function brokenOperation({ headers }: Answer, message: string): Answer {
  const contextId = headers['inin-correlation-id'];
  const body = { message, code: 'internal.server.error', status: 500, contextId, details: [], errors: [] };
  return { status: 500, headers, bodyText: JSON.stringify(body) };
}

function brokenPacket({ headers }: Answer, message: string): Answer {
  const body = { status: 500, reason_code: 0, status_message: message, severity: 'ERROR' };
  return { status: 500, headers, bodyText: JSON.stringify(body) };
}
