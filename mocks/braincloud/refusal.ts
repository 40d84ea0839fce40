import type { ErrorAnswer } from '../../src/generated/braincloud.ts';
import type { ReasonCode } from '../../src/generated/braincloud-servops.ts';
import type { BraincloudRuleId } from './rules.ts';

export type { ErrorAnswer } from '../../src/generated/braincloud.ts';

/** What an error answer says. */
export interface RefusalBody {
  /** 202 is a failure too: a login that needs a decision. */
  readonly status: ErrorAnswer['status'];
  readonly reasonCode: ReasonCode;
  readonly text: string;
  /** What was refused: one message, or the whole packet. */
  readonly scope?: 'message' | 'bundle';
  readonly extra?: Pick<ErrorAnswer, 'upgradeAppId' | 'disabledReason'>;
}

/** A message or a packet is refused: thrown by a rule before anything has changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly rule: BraincloudRuleId;
  readonly body: RefusalBody;

  constructor(rule: BraincloudRuleId, body: RefusalBody) {
    super(body.text);
    this.rule = rule;
    this.body = body;
  }

  /** As it stands in the place of an answer. */
  get answer(): ErrorAnswer {
    const { status, reasonCode, text, scope = 'message', extra } = this.body;
    return {
      status,
      reason_code: reasonCode,
      status_message: `Processing exception (${scope}): ${text}`,
      severity: 'ERROR',
      ...extra,
    };
  }
}

export function badRequest(rule: BraincloudRuleId, reasonCode: ReasonCode, text: string): Refusal {
  return new Refusal(rule, { status: 400, reasonCode, text });
}

export function forbidden(rule: BraincloudRuleId, reasonCode: ReasonCode, text: string): Refusal {
  return new Refusal(rule, { status: 403, reasonCode, text });
}

/** A login that needs a decision of the player: status 202, which is a failure. */
export function undecided(rule: BraincloudRuleId, reasonCode: ReasonCode, text: string): Refusal {
  return new Refusal(rule, { status: 202, reasonCode, text });
}

/** Of the whole packet. */
export function bundleRefusal(
  rule: BraincloudRuleId,
  status: ErrorAnswer['status'],
  reasonCode: ReasonCode,
  text: string,
): Refusal {
  return new Refusal(rule, { status, reasonCode, text, scope: 'bundle' });
}
