import type { PresenceStatus, Service } from '../schemas.ts';
import { lookOf, statusesOf } from '../statuses.ts';
import { order, personOf } from '../store/people.ts';
import { statusFilters, toggleStatus } from '../store/people-filter.ts';
import { StatusSign } from './icon.tsx';

/**
 * The number of a service's people in each presence: a bar, and a button for each presence that filters the
 * people. The order is always the same.
 */
export function Distribution({ service }: { readonly service: Service }) {
  const counts = countsOf(service);
  const rows = statusesOf(service).map((status) => ({
    ...lookOf(status),
    status,
    count: counts.get(status) ?? 0,
  }));
  return (
    <div class="distribution">
      <div class="distribution-bar" aria-hidden="true">
        {rows.map(({ tone, name, count }) => (
          <span key={name} class={`tone-${tone}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul>
        {rows.map(({ status, tone, sign, name, count }) => (
          <li key={name} class={`tone-${tone}`} data-none={count === 0 ? '' : undefined}>
            <button
              type="button"
              aria-pressed={statusFilters[service].value.has(status)}
              title={`Show only ${name}`}
              onClick={() => toggleStatus(service, status)}
            >
              <StatusSign sign={sign} />
              <span>{name}</span> <b>{count}</b>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function countsOf(service: Service): Map<PresenceStatus, number> {
  const counts = new Map<PresenceStatus, number>();
  for (const key of order.value) {
    const person = personOf(key)?.value;
    if (person?.service === service) counts.set(person.status, (counts.get(person.status) ?? 0) + 1);
  }
  return counts;
}
