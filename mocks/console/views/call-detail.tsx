import { JsonBlock } from '../parts/json-block.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import type { JournalEntry, Schemas } from '../schemas.ts';
import { nameOf } from '../store/people.ts';
import { faults, rules } from '../store/world.ts';
import { clockText, dayText } from '../times.ts';
import { faultText } from './fault-text.ts';
import { statusTone } from './status-tone.ts';

/** A call with its request, its answer and why it was answered so. */
export function CallDetail({ call }: { readonly call: JournalEntry }) {
  const { operation, method, url, status, at, durationMs, caller } = call;
  return (
    <SidePanel title={operation} closeLabel="Close the call">
      <p class="call-line">
        <span class={`status ${statusTone(status)}`}>{status === 0 ? 'No answer' : status}</span>
        <code>
          {method} {url}
        </code>
      </p>
      <dl class="facts">
        <dt>When</dt>
        <dd>
          {clockText(at)}, {dayText(at)}
        </dd>
        {caller !== undefined && (
          <>
            <dt>Caller</dt>
            <dd>{callerName(caller)}</dd>
          </>
        )}
        {durationMs > 0 && (
          <>
            <dt>Held back</dt>
            <dd>{durationMs} ms</dd>
          </>
        )}
      </dl>
      <Why call={call} />
      <JsonBlock title="Request" value={call.request} />
      <JsonBlock title="Answer" value={call.answer} />
    </SidePanel>
  );
}

/** The id of whoever called stands for a person of either service, or for an app. */
function callerName(caller: string): string {
  const user = nameOf('genesys', caller);
  return user === caller ? nameOf('braincloud', caller) : user;
}

function Why({ call }: { readonly call: JournalEntry }) {
  const { rule, fault, override, stub, validation } = call;
  if (fault !== undefined) return <FaultBehind id={fault} />;
  if (rule !== undefined) return <RuleBehind id={rule} rule={rules.value.get(rule)} />;
  return (
    <aside class="why">
      <h3>Why this answer</h3>
      <p>
        {override
          ? 'A canned answer was set for this operation.'
          : stub
            ? 'A stub answers this, which the mock itself does not know.'
            : validation === 'skipped'
              ? 'It was answered before the request was looked at.'
              : 'The call was allowed, the request fits the contract, and no rule refused it.'}
      </p>
    </aside>
  );
}

const confidences: Readonly<Record<Schemas['Rule']['confidence'], string>> = {
  documented: 'Documented',
  observed: 'Observed',
  assumed: 'Assumed',
};

function RuleBehind({ id, rule }: { readonly id: string; readonly rule: Schemas['Rule'] | undefined }) {
  return (
    <aside class="why">
      <h3>
        Why this answer <code>{id}</code>
      </h3>
      {rule ? (
        <>
          <p>{rule.says}</p>
          <p class="muted">
            {confidences[rule.confidence]}: {rule.source}
          </p>
        </>
      ) : (
        <p>A rule of the mock refused the call.</p>
      )}
    </aside>
  );
}

function FaultBehind({ id }: { readonly id: string }) {
  const active = faults.value.find((fault) => fault.id === id);
  return (
    <aside class="why warn">
      <h3>
        A fault did this <code>{id}</code>
      </h3>
      <p>{active ? faultText(active.fault) : 'It has hit as often as it should, or was removed.'}</p>
    </aside>
  );
}
