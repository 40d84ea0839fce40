import type { Rule } from '../../engine/rules.ts';

/** The result of checking a rule. */
export interface ProbeFinding {
  /** The rule's id; undefined for a setting that no assumed rule depends on. */
  readonly rule?: string;
  readonly verdict: 'confirmed' | 'different' | 'not testable';
  /** What was observed, or why the rule is not testable. */
  readonly detail: string;
  /** The setting that makes the mock behave the same. */
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
  /** Settings that differ from the mock's defaults, to be passed to the mock. */
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

function notTestable(rule: string, detail: string): ProbeFinding {
  return { rule, verdict: 'not testable', detail };
}

/** Returns a finding with the verdict `confirmed` if the condition holds, otherwise with `different`. */
export function judged(rule: string, holds: boolean, detail: string): ProbeFinding {
  return holds ? confirmed(rule, detail) : different(rule, detail);
}

/** The assumed rules of a service, and the reasons why some are not checked. */
interface ProbedRules {
  readonly assumed: Readonly<Record<string, Rule>>;
  readonly reasons: Readonly<Record<string, string>>;
}

/** Creates the report of a run, with each assumed rule once. */
export function reportOf(
  service: ProbeReport['service'],
  findings: readonly ProbeFinding[],
  { assumed, reasons }: ProbedRules,
  calls: number,
): ProbeReport {
  const settings = findings.flatMap(({ setting }) =>
    setting ? [[setting.name, setting.value] as const] : [],
  );
  const found = new Set(findings.map(({ rule }) => rule));
  const others = Object.entries(assumed)
    .filter(([id, { confidence }]) => confidence === 'assumed' && !found.has(id))
    .map(([id]) => notTestable(id, reasons[id] ?? 'this run found no evidence'));
  return {
    service,
    findings: [...onePerRule(findings), ...others],
    settings: Object.fromEntries(settings),
    calls,
  };
}

/** Keeps one finding per rule; a difference takes precedence. */
function onePerRule(findings: readonly ProbeFinding[]): ProbeFinding[] {
  const isWorse = (one: ProbeFinding, other: ProbeFinding): boolean =>
    one.verdict === 'different' && (other.verdict !== 'different' || !other.setting);
  return findings.filter(
    (finding, index) =>
      finding.rule === undefined ||
      !findings.some(
        (other, place) =>
          place !== index &&
          other.rule === finding.rule &&
          (isWorse(other, finding) || (!isWorse(finding, other) && place < index)),
      ),
  );
}
