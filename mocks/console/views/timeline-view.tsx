import { signal, useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Empty } from '../parts/empty.tsx';
import { StatusSign } from '../parts/icon.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import type { PresenceStatus, Service } from '../schemas.ts';
import { serviceName } from '../service-name.ts';
import { lookOf, statusesOf } from '../statuses.ts';
import { changesVersion, firstStepAt, stepsOf } from '../store/changes.ts';
import { order, type Person, personOf } from '../store/people.ts';
import { type Segment, segmentsOf } from '../store/segments.ts';
import { worldTime } from '../store/world.ts';
import { clockText, durationText, shortClockText } from '../times.ts';
import { openPerson } from './person-dialog.tsx';

const MINUTE = 60_000;
const spans = [
  { value: '1', label: '1 min' },
  { value: '5', label: '5 min' },
  { value: '15', label: '15 min' },
  { value: '60', label: '1 hour' },
  { value: 'all', label: 'All' },
] as const;
type Span = (typeof spans)[number]['value'];

const span = signal<Span>('5');
const search = signal('');
const services: readonly Service[] = ['genesys', 'braincloud'];
/** How often the lines are drawn anew; faster than that only tires the eye. */
const REDRAW_MS = 250;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** A shorter stretch has no room for its name. */
const LABEL_FROM = 0.04;

interface Window {
  readonly from: number;
  readonly to: number;
}

const shown = signal<Window>({ from: 0, to: 1 });

/** Everybody's presence over the last while, one line a person. */
export function TimelineView() {
  useEffect(() => {
    const redraw = (): void => {
      const to = worldTime();
      const begin =
        span.peek() === 'all' ? (firstStepAt() ?? to) - MINUTE / 4 : to - Number(span.peek()) * MINUTE;
      const from = Math.min(begin, to - MINUTE / 2);
      const old = shown.peek();
      if (old.from !== from || old.to !== to) shown.value = { from, to };
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
          legend="How far back"
          options={spans}
          value={span.value}
          onChange={(value) => (span.value = value)}
        />
        <SearchField label="Find by name" text={search} />
      </div>
      <section class="panel timeline" aria-label="Timeline">
        <Axis />
        {services.map((service) => (
          <Lines key={service} service={service} />
        ))}
        <Legend />
      </section>
    </>
  );
}

function Axis() {
  const { from, to } = shown.value;
  const format = to - from <= 5 * MINUTE ? clockText : shortClockText;
  return (
    <div class="axis" aria-hidden="true">
      {TICKS.map((tick) => (
        <span key={tick}>{format(from + (to - from) * tick)}</span>
      ))}
    </div>
  );
}

function Lines({ service }: { readonly service: Service }) {
  const keys = useComputed(() => {
    const text = search.value.trim().toLowerCase();
    return order.value.filter((key) => {
      const person = personOf(key)?.peek();
      return person?.service === service && person.name.toLowerCase().includes(text);
    });
  });
  return (
    <>
      <h2 class="timeline-service">{serviceName(service)}</h2>
      {keys.value.length === 0 ? (
        <Empty title="Nobody to show">Nobody of this service has such a name.</Empty>
      ) : (
        <ul>
          {keys.value.map((key) => (
            <Line key={key} id={key} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ id }: { readonly id: string }) {
  void changesVersion.value;
  const person = personOf(id)?.value;
  if (!person) return null;
  const { from, to } = shown.value;
  const steps = stepsOf(id);
  const segments = segmentsOf(steps, person.status, person.since, from, to);
  return (
    <li>
      <button type="button" class="line" onClick={() => openPerson(id)}>
        <span class="line-name">
          {person.name} <span class="visually-hidden">{spoken(person, from)}</span>
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
      </button>
    </li>
  );
}

function isWide({ from, to }: Segment): boolean {
  return to - from >= LABEL_FROM;
}

/** All stretches of one status in one path: however much happens, the page holds few elements. */
function paths(segments: readonly Segment[]): Map<PresenceStatus, string> {
  const all = new Map<PresenceStatus, string>();
  for (const { from, to, status } of segments) {
    const rectangle = `M${(from * 1000).toFixed(1)} 0H${(to * 1000).toFixed(1)}V1H${(from * 1000).toFixed(1)}z`;
    all.set(status, (all.get(status) ?? '') + rectangle);
  }
  return all;
}

/** The line in words. */
function spoken({ key, label }: Person, from: number): string {
  const count = stepsOf(key).filter(({ at }) => at >= from).length;
  const changes = count === 0 ? 'no change' : count === 1 ? '1 change' : `${count} changes`;
  return `${label} now, ${changes} in ${durationText(shown.value.to - from)}. Show the last changes.`;
}

function Legend() {
  const statuses = [...new Set([...statusesOf('braincloud'), ...statusesOf('genesys')])];
  return (
    <ul class="legend" aria-label="What the colours mean">
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
