import { signal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Panel } from '../parts/panel.tsx';
import type { Schemas } from '../schemas.ts';
import { operations } from '../store/world.ts';

type Fault = Schemas['Fault'];

/** The effects. `value` describes the number that some of them need. */
const effects = [
  { name: 'status', label: 'Refuse with a status', value: { label: 'Status', initial: 503, step: 1 } },
  {
    name: 'retry',
    label: 'Refuse with 429',
    value: { label: 'Retry after (s)', initial: 2, step: 1 },
  },
  { name: 'late', label: 'Delay the answer', value: { label: 'Seconds', initial: 3, step: 0.1 } },
  { name: 'stall', label: 'Never answer' },
  { name: 'before', label: 'Break the connection before the call is processed' },
  { name: 'after', label: 'Process the call and lose the answer' },
  { name: 'truncate', label: 'Break the connection during the answer' },
  { name: 'malformed', label: 'Cut the body in half' },
  { name: 'close', label: 'Close the socket', value: { label: 'Close code', initial: 1011, step: 1 } },
] as const;
type Effect = (typeof effects)[number]['name'];

const operation = signal('*');
const effect = signal<Effect>('status');
const amount = signal(503);
const times = signal('');
const chance = signal('100');

/** Adds a fault. The mock validates it. */
export function FaultForm() {
  const chosen = effects.find(({ name }) => name === effect.value);
  const value = chosen && 'value' in chosen ? chosen.value : undefined;
  const choose = (name: Effect): void => {
    effect.value = name;
    const next = effects.find((each) => each.name === name);
    if (next && 'value' in next) amount.value = next.value.initial;
    if (name === 'close') operation.value = 'socket';
    else if (operation.value === 'socket' && (name === 'status' || name === 'retry')) operation.value = '*';
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void perform(() => remote().faults.add(faultOf()), 'Fault added.');
  };
  return (
    <Panel title="Add a fault">
      <form class="stacked-form" onSubmit={submit}>
        <OperationField />
        <label>
          Effect
          <select value={effect.value} onChange={(event) => choose(event.currentTarget.value as Effect)}>
            {effects.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <div class="row">
          {value && <AmountField label={value.label} step={value.step} />}
          <FrequencyFields />
        </div>
        <div class="actions">
          <button type="submit" class="primary">
            Add fault
          </button>
        </div>
      </form>
    </Panel>
  );
}

function OperationField() {
  return (
    <>
      <label>
        Operation
        <input
          list="operations"
          required
          value={operation.value}
          onInput={(event) => (operation.value = event.currentTarget.value)}
          aria-describedby="operation-help"
        />
      </label>
      <p class="help" id="operation-help">
        An operation's name, <code>*</code> for every call, or <code>socket</code> for every socket that
        opens.
      </p>
      <datalist id="operations">
        <option value="*">Every call</option>
        <option value="socket">Every socket that opens</option>
        {operations.value.map(({ operation: name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

function AmountField({ label, step }: { readonly label: string; readonly step: number }) {
  return (
    <label>
      {label}
      <input
        type="number"
        required
        min="0"
        step={step}
        value={amount.value}
        onInput={(event) => (amount.value = event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}

function FrequencyFields() {
  return (
    <>
      <label>
        Chance (%)
        <input
          type="number"
          required
          min="1"
          max="100"
          value={chance.value}
          onInput={(event) => (chance.value = event.currentTarget.value)}
        />
      </label>
      <label>
        Ends after (hits)
        <input
          type="number"
          min="1"
          placeholder="never"
          value={times.value}
          onInput={(event) => (times.value = event.currentTarget.value)}
        />
      </label>
    </>
  );
}

function faultOf(): Fault {
  return {
    operation: operation.value.trim(),
    ...effectOf(effect.value, amount.value),
    ...(times.value === '' ? {} : { times: Number(times.value) }),
    ...(Number(chance.value) === 100 ? {} : { chance: Number(chance.value) / 100 }),
  };
}

function effectOf(name: Effect, value: number): Partial<Fault> {
  switch (name) {
    case 'status':
      return { status: value };
    case 'retry':
      return { status: 429, retryAfterMs: Math.round(value * 1000) };
    case 'late':
      return { latencyMs: Math.round(value * 1000) };
    case 'stall':
      return { stall: true };
    case 'before':
    case 'after':
      return { drop: name };
    case 'truncate':
      return { truncate: true };
    case 'malformed':
      return { malformed: true };
    case 'close':
      return { closeCode: value };
  }
}
