import type { ErrorAnswer } from '../../src/generated/braincloud.ts';
import type { ReasonCode } from '../../src/generated/braincloud-servops.ts';
import { reasonStatuses } from '../generated/braincloud-servop-table.ts';
import type { BraincloudRuleId } from './rules.ts';

export type { ErrorAnswer } from '../../src/generated/braincloud.ts';

interface ServopRefusalOptions {
  /**
   * Whether one message or the whole packet is refused.
   * @default 'message'
   */
  readonly scope?: 'message' | 'bundle';
  readonly extra?: Pick<ErrorAnswer, 'upgradeAppId' | 'disabledReason'>;
  /** HTTP status and headers, if the error is not part of a packet's response. */
  readonly http?: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
}

/** Thrown by a rule to refuse a message or a packet, before the state is changed. */
export class ServopRefusal extends Error {
  override readonly name = 'ServopRefusal';
  readonly rule: BraincloudRuleId;
  readonly reasonCode: ReasonCode;
  readonly #options: ServopRefusalOptions;

  constructor(
    rule: BraincloudRuleId,
    reasonCode: ReasonCode,
    text: string,
    options: ServopRefusalOptions = {},
  ) {
    super(text);
    this.rule = rule;
    this.reasonCode = reasonCode;
    this.#options = options;
  }

  get http(): ServopRefusalOptions['http'] {
    return this.#options.http;
  }

  /** The error answer that the caller gets. */
  get answer(): ErrorAnswer {
    const { scope = 'message', extra } = this.#options;
    return {
      status: statusOf(this.reasonCode),
      reason_code: this.reasonCode,
      status_message: `Processing exception (${scope}): ${this.message}`,
      severity: 'ERROR',
      ...extra,
    };
  }
}

/** The status that an error with this reason code has. */
export function statusOf(reasonCode: number): ErrorAnswer['status'] {
  const statuses: Readonly<Record<number, ErrorAnswer['status']>> = reasonStatuses;
  return statuses[reasonCode] ?? 400;
}
