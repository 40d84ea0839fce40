import { signal, useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Empty } from '../parts/empty.tsx';
import { StatusSign } from '../parts/icon.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Split } from '../parts/split.tsx';
import { type RowAttributes, VirtualList } from '../parts/virtual-list.tsx';
import { hashOf, subject } from '../route.ts';
import type { PresenceStatus, Service } from '../schemas.ts';
import { serviceName } from '../service-name.ts';
import { lookOf, statusesOf } from '../statuses.ts';
import { changesVersion, stepsOf } from '../store/changes.ts';
import { type Person, personOf } from '../store/people.ts';
import { filteredKeys, nameFilter } from '../store/people-filter.ts';
import { type Segment, segmentsOf, type TimeWindow } from '../store/segments.ts';
import { ticksOf } from '../store/ticks.ts';
import { state, worldTime } from '../store/world.ts';
import { clockText, durationText, shortClockText } from '../times.ts';
import { personPanel } from './person-panel.tsx';

const MINUTE = 60_000;
const LINE_HEIGHT = 32;
const spans = [
  { value: '1', label: '1 min' },
  { value: '5', label: '5 min' },
  { value: '15', label: '15 min' },
  { value: '60', label: '1 hour' },
  { value: 'all', label: 'All' },
] as const;
type Span = (typeof spans)[number]['value'];

const span = signal<Span>('5');
const services: readonly Service[] = ['genesys', 'braincloud'];
/** Interval between redraws, in milliseconds. Faster redraws are distracting. */
const REDRAW_MS = 250;
/** A shorter segment has no room for its name. */
const LABEL_FROM = 0.04;

/** The minimum window, for worlds that have just been reset. */
const MIN_SPAN_MS = 10_000;

const shown = signal<TimeWindow>({ from: 0, to: 1, startedAt: 0 });

/** Everyone's presence over a period, one row per person. */
export function TimelineView() {
  useEffect(() => {
    const redraw = (): void => {
      const to = worldTime();
      const startedAt = Math.min(Date.parse(state.peek()?.startedAt ?? ''), to);
      const wanted = span.peek() === 'all' ? startedAt : to - Number(span.peek()) * MINUTE;
      const from = Math.min(Math.max(wanted, startedAt), to - MIN_SPAN_MS);
      const old = shown.peek();
      if (old.from !== from || old.to !== to) shown.value = { from, to, startedAt };
    };
    redraw();
    const stop = span.subscribe(redraw);
    const timer = setInterval(redraw, REDRAW_MS);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return (
    <>
      <div class="toolbar">
        <Segmented
          legend="Period"
          options={spans}
          value={span.value}
          onChange={(value) => (span.value = value)}
        />
        <SearchField label="Find by name" text={nameFilter} />
      </div>
      <Split detail={personPanel()}>
        <section class="panel timeline" aria-label="Timeline">
          <Axis />
          {services.map((service) => (
            <Lines key={service} service={service} />
          ))}
          <Legend />
        </section>
      </Split>
    </>
  );
}

function Axis() {
  const { from, to } = shown.value;
  const placed = ticksOf(from, to).map((tick) => ({ ...tick, place: (tick.at - from) / (to - from) }));
  return (
    <div class="axis" aria-hidden="true">
      {placed.filter(isInside).map(({ at, place, hasSeconds }) => (
        <span key={at} style={{ left: `${place * 100}%` }}>
          {hasSeconds ? clockText(at) : shortClockText(at)}
        </span>
      ))}
    </div>
  );
}

/** Labels do not fit at the edges. */
function isInside({ place }: { readonly place: number }): boolean {
  return place > 0.03 && place < 0.97;
}

function Lines({ service }: { readonly service: Service }) {
  const keys = useComputed(() => filteredKeys(service));
  return (
    <>
      <h2 class="timeline-service">{serviceName(service)}</h2>
      {keys.value.length === 0 ? (
        <Empty title="No matches">Change the name or the filters of People.</Empty>
      ) : (
        <VirtualList keys={keys.value} look="lines" rowHeight={LINE_HEIGHT}>
          {(key, attributes) => <Line key={key} id={key} {...attributes} />}
        </VirtualList>
      )}
    </>
  );
}

function Line({ id, ...attributes }: RowAttributes & { readonly id: string }) {
  void changesVersion.value;
  const person = personOf(id)?.value;
  if (!person) return null;
  const segments = segmentsOf(stepsOf(id), person, shown.value);
  return (
    <li {...attributes}>
      <a class="line" href={hashOf('timeline', id)} aria-current={subject.value === id ? 'true' : undefined}>
        <span class="line-name">
          {person.name} <span class="visually-hidden">{spoken(person, shown.value.from)}</span>
        </span>
        <span class="track" aria-hidden="true">
          <svg viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">
            {[...paths(segments)].map(([status, path]) => (
              <path key={status} class={`tone-${lookOf(status).tone}`} d={path} />
            ))}
          </svg>
          {segments.filter(isWide).map(({ status, from: left, to: right }) => (
            <span
              key={left}
              class={`track-label tone-${lookOf(status).tone}`}
              style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
            >
              <span>{lookOf(status).name}</span>
            </span>
          ))}
        </span>
      </a>
    </li>
  );
}

function isWide({ from, to }: Segment): boolean {
  return to - from >= LABEL_FROM;
}

/** Draws all segments of one status as one path, to keep the number of elements small. */
function paths(segments: readonly Segment[]): Map<PresenceStatus, string> {
  const all = new Map<PresenceStatus, string>();
  for (const { from, to, status } of segments) {
    const rectangle = `M${(from * 1000).toFixed(1)} 0H${(to * 1000).toFixed(1)}V1H${(from * 1000).toFixed(1)}z`;
    all.set(status, (all.get(status) ?? '') + rectangle);
  }
  return all;
}

/** The row's description for screen readers. */
function spoken({ key, label }: Person, from: number): string {
  const count = stepsOf(key).filter(({ at }) => at >= from).length;
  const changes = count === 0 ? 'no change' : count === 1 ? '1 change' : `${count} changes`;
  return `${label} now, ${changes} in ${durationText(shown.value.to - from)}. Show details.`;
}

function Legend() {
  const statuses = [...new Set([...statusesOf('braincloud'), ...statusesOf('genesys')])];
  return (
    <ul class="legend" aria-label="Legend">
      {statuses.map((status) => {
        const { tone, sign, name } = lookOf(status);
        return (
          <li key={status} class={`tone-${tone}`}>
            <StatusSign sign={sign} />
            {name}
          </li>
        );
      })}
    </ul>
  );
}
