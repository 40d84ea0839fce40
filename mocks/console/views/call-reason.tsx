import { RuleLink } from '../parts/rule-link.tsx';
import type { JournalEntry, Schemas } from '../schemas.ts';
import { faults, rules } from '../store/world.ts';
import { confidenceText } from './confidence.ts';
import { faultText } from './fault-text.ts';

/** The reason for an answer: the fault, the rule, or that no rule refused the call. */
export function CallReason({ call }: { readonly call: JournalEntry }) {
  const { rule, fault, override, stub, validation } = call;
  if (fault !== undefined) return <FaultBehind id={fault} />;
  if (rule !== undefined) return <RuleBehind id={rule} rule={rules.value.get(rule)} />;
  return (
    <aside class="why">
      <h3>Why this answer</h3>
      <p>
        {call.forwarded
          ? 'The real service answered this call.'
          : override
            ? 'An override answered this operation.'
            : stub
              ? 'A stub answered this call.'
              : validation === 'skipped'
                ? 'The call was answered before the request was validated.'
                : 'The request is valid, and no rule refused it.'}
      </p>
    </aside>
  );
}

function RuleBehind({ id, rule }: { readonly id: string; readonly rule: Schemas['Rule'] | undefined }) {
  return (
    <aside class="why">
      <h3>
        Why this answer: <RuleLink id={id} />
      </h3>
      {rule ? (
        <>
          <p>{rule.says}</p>
          <p class="muted">
            {confidenceText(rule.confidence)}: {rule.source}
          </p>
        </>
      ) : (
        <p>A rule refused the call.</p>
      )}
    </aside>
  );
}

function FaultBehind({ id }: { readonly id: string }) {
  const active = faults.value.find((fault) => fault.id === id);
  return (
    <aside class="why warn">
      <h3>
        A fault hit this call <code>{id}</code>
      </h3>
      <p>{active ? faultText(active.fault) : 'The fault has ended or has been removed.'}</p>
    </aside>
  );
}
