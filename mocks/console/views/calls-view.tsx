import { computed, signal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Empty } from '../parts/empty.tsx';
import { Icon } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { Split } from '../parts/split.tsx';
import { hashOf, subject, view } from '../route.ts';
import type { JournalEntry } from '../schemas.ts';
import { calls } from '../store/calls.ts';
import { clearCallFilters, filteredCalls } from '../store/calls-filter.ts';
import { clockText } from '../times.ts';
import { CallDetail } from './call-detail.tsx';
import { CallFilters } from './call-filters.tsx';
import { statusTone } from './status-tone.ts';

const PAGE = 100;

const most = signal(PAGE);
/** While paused, the number of the last call shown. */
const pausedAt = signal<number | undefined>(undefined);
const selected = computed(() =>
  view.value === 'calls' && subject.value !== undefined ? Number(subject.value) : undefined,
);

const visible = computed(() => {
  const until = pausedAt.value;
  return until === undefined
    ? filteredCalls.value
    : filteredCalls.value.filter(({ number }) => number <= until);
});
const missed = computed(() => filteredCalls.value.length - visible.value.length);

/** The calls that the world has answered, updated live. */
export function CallsView() {
  const chosen = calls.value.find(({ number }) => number === selected.value);
  return (
    <>
      <Toolbar />
      <Split detail={chosen ? <CallDetail call={chosen} /> : selected.value !== undefined && <NoCall />}>
        <Panel title="Latest first" note={countText()}>
          <CallList />
        </Panel>
      </Split>
    </>
  );
}

function NoCall() {
  return (
    <SidePanel title={`Call ${subject.value}`} closeLabel="Close the call">
      <p class="muted">The journal does not contain this call. It may have been dropped or removed.</p>
    </SidePanel>
  );
}

function Toolbar() {
  const isPaused = pausedAt.value !== undefined;
  const toggle = (): void => {
    pausedAt.value = isPaused ? undefined : (calls.peek().at(-1)?.number ?? 0);
  };
  return (
    <div class="toolbar">
      <CallFilters />
      <button type="button" aria-pressed={isPaused} onClick={toggle}>
        <Icon name={isPaused ? 'play' : 'pause'} />
        {isPaused ? `Resume${missed.value > 0 ? ` (${missed.value} new)` : ''}` : 'Pause'}
      </button>
      <button type="button" onClick={() => void perform(() => remote().journal.clear(), 'Journal emptied.')}>
        Empty the journal
      </button>
    </div>
  );
}

function CallList() {
  const all = visible.value;
  if (all.length === 0) {
    return calls.value.length === 0 ? (
      <Empty title="No calls yet">
        Point your app at <code>{remote().url}</code>; each call is listed here when it is answered.
      </Empty>
    ) : (
      <div class="empty">
        <p class="empty-title">No calls match</p>
        <p>
          <button type="button" onClick={clearCallFilters}>
            Clear filters
          </button>
        </p>
      </div>
    );
  }
  return (
    <>
      <ol class="call-list rows" onKeyDown={moveFocus}>
        {all.slice(0, most.value).map((call) => (
          <CallRow key={call.number} call={call} isSelected={call.number === selected.value} />
        ))}
      </ol>
      {all.length > most.value && (
        <div class="panel-foot">
          <button type="button" onClick={() => (most.value += PAGE)}>
            Show {Math.min(PAGE, all.length - most.value)} more
          </button>
        </div>
      )}
    </>
  );
}

function CallRow({ call, isSelected }: { readonly call: JournalEntry; readonly isSelected: boolean }) {
  const { number, at, method, status, operation, url, rule, fault, override, stub, forwarded } = call;
  return (
    <li data-number={number}>
      <a class="call" href={hashOf('calls', String(number))} aria-current={isSelected ? 'true' : undefined}>
        <time dateTime={new Date(at).toISOString()}>{clockText(at)}</time>
        <span class={`status ${statusTone(status)}`}>{status === 0 ? '—' : status}</span>
        <span class="call-what">
          <strong>{operation}</strong>
          <span class="call-url">
            {method} {url}
          </span>
        </span>
        <span class="call-marks">
          {rule !== undefined && <span class="tag">{rule}</span>}
          {fault !== undefined && <span class="tag warn">fault</span>}
          {override && <span class="tag">override</span>}
          {stub && <span class="tag">stub</span>}
          {forwarded && <span class="tag">forwarded</span>}
        </span>
      </a>
    </li>
  );
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

function countText(): string {
  const { length } = visible.value;
  const total = calls.value.length;
  return length === total ? `${total} calls` : `${length} of ${total} calls`;
}
