import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { JournalEntry, Schemas } from '../schemas.ts';
import { callerName } from '../store/calls-filter.ts';
import { faultText } from './fault-text.ts';

type Fault = Schemas['Fault'];
type Effect = Omit<Fault, 'operation'>;

interface Choice {
  readonly label: string;
  readonly effect: Effect;
}

const ofCalls: readonly Choice[] = [
  { label: 'Refuse it with 503', effect: { status: 503 } },
  { label: 'Refuse it with 429, too many requests', effect: { status: 429, retryAfterMs: 2000 } },
  { label: 'Delay the answer by 3 seconds', effect: { latencyMs: 3000 } },
  { label: 'Break the connection before the call is processed', effect: { drop: 'before' } },
  { label: 'Process the call and lose the answer', effect: { drop: 'after' } },
];
const ofSockets: readonly Choice[] = [
  { label: 'Close it with 1011', effect: { closeCode: 1011 } },
  { label: 'Break the connection when it opens', effect: { drop: 'before' } },
];

interface FailNextDialogProps {
  readonly call: JournalEntry;
  readonly onClose: () => void;
}

/** A dialog that adds a fault for the next call of an operation. */
export function FailNextDialog({ call: { operation, caller }, onClose }: FailNextDialogProps) {
  const choices = operation === 'socket' ? ofSockets : ofCalls;
  const chosen = useSignal(0);
  const isForCaller = useSignal(false);
  const fault: Fault = {
    operation,
    ...choices[chosen.value]?.effect,
    times: 1,
    ...(isForCaller.value && caller !== undefined ? { user: caller } : {}),
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void perform(() => remote().faults.add(fault), `Fault for the next ${operation} added.`).then(
      (isDone) => {
        if (isDone) onClose();
      },
    );
  };
  return (
    <Dialog title={`Fail the next ${operation}`} onClose={onClose}>
      <form class="stacked-form" onSubmit={submit}>
        <label>
          How
          <select
            value={chosen.value}
            onChange={(event) => (chosen.value = Number(event.currentTarget.value))}
          >
            {choices.map(({ label }, index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {caller !== undefined && (
          <label class="check">
            <input
              type="checkbox"
              checked={isForCaller.value}
              onChange={(event) => (isForCaller.value = event.currentTarget.checked)}
            />
            Only for {callerName(caller)}
          </label>
        )}
        <p>{faultText(fault)} Until then, the fault is listed in Faults.</p>
        <div class="actions">
          <button type="submit" class="primary">
            Add fault
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
