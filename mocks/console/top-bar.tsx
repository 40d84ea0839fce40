import { signal } from '@preact/signals';
import { link } from './link.ts';
import { Icon } from './parts/icon.tsx';
import { title } from './route.ts';
import { clock, worldNow } from './store/world.ts';
import { applyTheme, storedTheme, storeTheme, type Theme } from './theme-choice.ts';
import { clockText, dateText, dayText, isToday } from './times.ts';
import { toggleClock } from './views/clock-panel.tsx';

const theme = signal<Theme>(storedTheme());
const themes: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** The view's title, the connection to the mock, the world's clock and the theme. */
export function TopBar() {
  return (
    <header class="top-bar">
      <h1 tabIndex={-1}>{title.value}</h1>
      <LinkStatus />
      <WorldClock />
      <label class="select theme">
        <span>Theme</span>
        <select value={theme.value} onChange={(event) => choose(event.currentTarget.value as Theme)}>
          {themes.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

function choose(next: Theme): void {
  theme.value = next;
  storeTheme(next);
  applyTheme(next);
}

const words = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Not connected',
  token: '',
  refused: '',
} as const;

function LinkStatus() {
  const { name } = link.value;
  return (
    <p class={`link-status ${name}`} role="status">
      {words[name]}
    </p>
  );
}

function WorldClock() {
  const isFrozen = clock.value?.frozen ?? false;
  const speed = clock.value?.speed ?? 1;
  const now = worldNow.value;
  const act = isFrozen ? 'Resume time' : 'Freeze time';
  return (
    <div class="world-clock" data-frozen={isFrozen ? '' : undefined}>
      <a href="#world" title={`The world's time, ${dayText(now)}`}>
        <time dateTime={new Date(now).toISOString()}>
          {!isToday(now) && <span class="clock-day">{dateText(now)} </span>}
          {clockText(now)}
        </time>
        <span class="pace">{isFrozen ? 'frozen' : speed === 1 ? '' : `×${speed}`}</span>
      </a>
      <button type="button" class="quiet" aria-label={act} title={act} onClick={toggleClock}>
        <Icon name={isFrozen ? 'play' : 'pause'} />
      </button>
    </div>
  );
}
