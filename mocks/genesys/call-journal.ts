import type { Answer } from '../engine/call.ts';
import { droppedAnswer } from '../engine/fault-delivery.ts';
import { MAX_CONTENT_LENGTH } from '../engine/history-budget.ts';
import type { JournalEntry } from '../engine/journal.ts';
import type { World } from '../engine/world.ts';
import { BEARER } from './endpoints.ts';
import { isLoginPage, shownUrl } from './login-request.ts';
import type { Org } from './org.ts';
import type { CallOutcome, ReceivedCall } from './received-call.ts';
import type { GenesysRuleId } from './rules.ts';

/** Adds an answered call to the journal. */
export function journalCall(
  received: ReceivedCall,
  answer: Answer,
  outcome: CallOutcome,
  world: World,
  org: Org,
): void {
  const { call, endpoint, operation, hit, effect, token } = received;
  const needsToken = !endpoint || endpoint.route.scheme === BEARER;
  const hasValidToken = (): boolean => needsToken && org.callers.find(token) !== undefined;
  const { rule, caller, overridden, isAdmitted = hasValidToken() } = outcome;
  const isTokenRequest = operation === 'postToken';
  // The URLs and forms of logins and token requests contain codes and tokens.
  const hasSecretHeaders = isTokenRequest || isLoginPage(operation);
  // The body of an unknown caller is not kept, and a token request is secret as a whole.
  const request = isAdmitted ? keptBody(call.bodyText) : undefined;
  const answerText = isTokenRequest ? undefined : keptBody(answer.bodyText);
  world.journal.add(
    {
      method: call.method,
      url: call.query === '' ? call.path : shownUrl(call),
      at: received.at,
      durationMs: performance.now() - received.startedAt,
      delayMs: hit?.fault.latencyMs,
      correlationId: answer.headers['inin-correlation-id'],
      authorization: call.headers['authorization'],
      requestHeaders: hasSecretHeaders ? undefined : call.headers,
      answerHeaders: hasSecretHeaders ? undefined : answer.headers,
      bodyBytes: 2 * ((request?.length ?? 0) + (answerText?.length ?? 0)),
    },
    [
      {
        operation,
        // A dropped connection has no status.
        status: answer === droppedAnswer ? 0 : answer.status,
        rule,
        caller,
        overridden,
        fault: hit?.id,
        stubbed: received.stub !== undefined && effect === undefined,
        validation: effect ? 'skipped' : rule && validationBefore(rule),
        changesAfter: received.changesAfter,
        changesUpTo: world.presenceChanges.count,
        request,
        answer: answerText,
      },
    ],
  );
}

function keptBody(text: string): string | undefined {
  return text.length <= MAX_CONTENT_LENGTH ? text : undefined;
}

/**
 * Derives the outcome of validation from the rule: caller rules are checked before request rules, and all
 * others after them.
 */
function validationBefore(rule: GenesysRuleId): JournalEntry['validation'] {
  if (rule === 'GEN-REQ-10' || /^GEN-(?:AUTH|PERM|LIMIT)-/.test(rule)) return 'skipped';
  return rule.startsWith('GEN-REQ-') ? 'failed' : 'passed';
}
