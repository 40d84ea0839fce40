import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './parts/icon.tsx';
import { consoleOf, view, views } from './route.ts';
import { calls } from './store/calls.ts';
import { changedSettings } from './store/settings.ts';
import { unanswered } from './store/stubs.ts';
import { faults, state, worlds } from './store/world.ts';

/** Links to the views: at the side, or at the bottom on phones. */
export function Navigation() {
  const list = useRef<HTMLUListElement>(null);
  // On phones, the list is wider than the screen.
  useEffect(
    () => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }),
    [view.value],
  );
  const counts: Readonly<Record<string, number>> = {
    calls: calls.value.length,
    sockets: state.value?.sockets.length ?? 0,
    faults: faults.value.length,
    settings: changedSettings.value.length,
    stubs: unanswered.value.length,
  };
  return (
    <nav class="navigation" aria-label="Views">
      <div class="brand">
        <p>Presence mock</p>
        <WorldSwitch />
      </div>
      <ul ref={list}>
        {views.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={view.value === id ? 'page' : undefined}>
              <Icon name={id} />
              <span>{title}</span>
              {(counts[id] ?? 0) > 0 && (
                <span class={`count count-${id}`} aria-hidden="true">
                  {counts[id]}
                </span>
              )}
            </a>
          </li>
        ))}
        <li>
          <a href="console/specs">
            <Icon name="specs" />
            <span>API</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

function WorldSwitch() {
  const here = state.value?.world ?? 'default';
  const names = [...new Set([here, ...worlds.value.map(({ name }) => name)])];
  return (
    <label class="world-switch">
      <span>World</span>
      <select value={here} onChange={(event) => location.assign(consoleOf(event.currentTarget.value))}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
