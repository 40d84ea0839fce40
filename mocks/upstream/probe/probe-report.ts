/** What a probe found about a rule. */
export interface ProbeFinding {
  /** The rule's id; absent for a setting that no assumed rule depends on. */
  readonly rule?: string;
  readonly verdict: 'confirmed' | 'different' | 'not testable';
  /** What was seen, or why it is not testable. */
  readonly detail: string;
  /** The setting with which the mock behaves so. */
  readonly setting?: ProbedSetting;
}

export interface ProbedSetting {
  /** Such as `maxMessageLength`. */
  readonly name: string;
  readonly value: boolean | number | string;
}

export interface ProbeReport {
  readonly service: 'genesys' | 'braincloud';
  readonly findings: readonly ProbeFinding[];
  /** Those in which the service differs from the mock's defaults, ready for the mock. */
  readonly settings: Readonly<Record<string, boolean | number | string>>;
  readonly calls: number;
}

export function confirmed(rule: string, detail: string): ProbeFinding {
  return { rule, verdict: 'confirmed', detail };
}

export function different(rule: string | undefined, detail: string, setting?: ProbedSetting): ProbeFinding {
  return {
    ...(rule === undefined ? {} : { rule }),
    verdict: 'different',
    detail,
    ...(setting ? { setting } : {}),
  };
}

export function notTestable(rule: string, detail: string): ProbeFinding {
  return { rule, verdict: 'not testable', detail };
}

/** Confirmed where the condition holds, else different. */
export function judged(rule: string, holds: boolean, detail: string): ProbeFinding {
  return holds ? confirmed(rule, detail) : different(rule, detail);
}
