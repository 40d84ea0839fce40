import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Panel } from '../parts/panel.tsx';
import { clock, worldNow } from '../store/world.ts';
import { clockText, dayText } from '../times.ts';

const steps = [
  { ms: 1000, label: '1 s' },
  { ms: 60_000, label: '1 min' },
  { ms: 300_000, label: '5 min' },
  { ms: 3_600_000, label: '1 h' },
  { ms: 86_400_000, label: '1 day' },
];
const speeds = [1, 2, 10, 60, 600];

/** Freezes or resumes the world's clock. */
export function toggleClock(): void {
  void (clock.peek()?.frozen
    ? perform(() => remote().clock.run(), 'Time resumed.')
    : perform(() => remote().clock.freeze(), 'Time frozen.'));
}

/** The world's clock, with controls to freeze it, set its speed and move it forward. */
export function ClockPanel() {
  const read = clock.value;
  const now = worldNow.value;
  const isFrozen = read?.frozen ?? false;
  return (
    <Panel title="Clock" note={paceText(isFrozen, read?.speed ?? 1)}>
      <p class="big-clock">
        <time dateTime={new Date(now).toISOString()}>{clockText(now)}</time>
        <span class="muted">{dayText(now)}</span>
      </p>
      <div class="actions">
        <button type="button" class="primary" onClick={toggleClock}>
          {isFrozen ? 'Resume time' : 'Freeze time'}
        </button>
        <label class="select">
          <span>Speed</span>
          <select
            value={isFrozen ? '' : String(read?.speed ?? 1)}
            onChange={({ currentTarget: { value } }) => {
              if (value === '') return;
              void perform(() => remote().clock.run(Number(value)), `Speed set to ×${value}.`);
            }}
          >
            {isFrozen && <option value="">frozen</option>}
            {[...new Set([...speeds, ...(isFrozen ? [] : [read?.speed ?? 1])])].map((speed) => (
              <option key={speed} value={String(speed)}>
                ×{speed}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h3>Move forward</h3>
      <div class="actions">
        {steps.map(({ ms, label }) => (
          <button
            key={ms}
            type="button"
            aria-label={`Move forward ${label}`}
            onClick={() => void perform(() => remote().clock.advance(ms), `Clock moved forward ${label}.`)}
          >
            +{label}
          </button>
        ))}
      </div>
      <GoTo />
      <p class="help">
        Token expiry, delayed answers and rate limits use this clock. Moving it does not close open sockets.
      </p>
    </Panel>
  );
}

function GoTo() {
  const moment = useSignal('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const to = new Date(moment.value);
    void perform(() => remote().clock.advanceTo(to), `Clock moved to ${clockText(to.getTime())}.`);
  };
  return (
    <form class="inline-form" onSubmit={submit}>
      <label>
        Move to
        <input
          type="datetime-local"
          step="1"
          required
          value={moment.value}
          onInput={(event) => (moment.value = event.currentTarget.value)}
        />
      </label>
      <button type="submit">Move</button>
    </form>
  );
}

function paceText(isFrozen: boolean, speed: number): string {
  if (isFrozen) return 'Frozen';
  return speed === 1 ? 'Real time' : `${speed} times real time`;
}
