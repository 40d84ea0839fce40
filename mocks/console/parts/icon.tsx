import type { Sign } from '../statuses.ts';

const signs: Readonly<Record<Sign, string>> = {
  check: 'm4.8 8.2 2.1 2.1 4.3-4.5',
  queue: 'M4.5 9V7.8a3.5 3.5 0 0 1 7 0V9m-7-.6v2.1m7-2.1v2.1',
  bar: 'M5 8h6',
  clock: 'M8 5v3.2l2 1.4',
  cup: 'M5 6h5v3a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2zm5 .6h.8a1 1 0 0 1 0 2.2H10',
  book: 'M8 5.2l3.6 1.7L8 8.6 4.4 6.9zM6 8v2c1.3.8 2.7.8 4 0V8',
  group: 'M5 5.4h6v4.2H8.2l-1.7 1.5V9.6H5z',
  moon: 'M10.5 9.3A3.3 3.3 0 0 1 6.8 5.3a3.3 3.3 0 1 0 3.7 4z',
  ring: 'M6.2 6.2l3.6 3.6m0-3.6-3.6 3.6',
  veil: 'M4.5 8.5c1-1.7 2.2-2.5 3.5-2.5s2.5.8 3.5 2.5M5 11l6-6',
};

/** The icon of a status, in its colour. Shown beside the status's name. */
export function StatusSign({ sign }: { readonly sign: Sign }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.25" />
      <path d={signs[sign]} />
    </svg>
  );
}

const icons = {
  people:
    'M7.5 9a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM2.5 16.5c.3-3 2.3-4.75 5-4.75s4.7 1.75 5 4.75M13 4a2.5 2.5 0 0 1 0 4.8M14.5 12c1.8.6 2.8 2.2 3 4.5',
  timeline: 'M2.5 5.5h8M7 10h10.5M2.5 14.5H9',
  calls: 'M3 6.5h13.5m-4-4 4 4-4 4M17 13.5H3.5m4 4-4-4 4-4',
  sockets: 'M6.5 2.5v4m7-4v4M4.5 6.5h11v3a5.5 5.5 0 0 1-11 0zM10 15v3',
  definitions: 'M3 4.5h4v4H3zm0 7h4v4H3zM10 6.5h7.5M10 13.5h7.5',
  faults: 'M10 3 2.5 16.5h15zM10 8v4m0 2.2v.3',
  stubs: 'M4.5 3.5h8l3 3v10h-11zM10 8v5m-2.5-2.5h5',
  settings:
    'M3 6h7m5 0h2M3 14h2m5 0h7M12.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.5 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  fidelity: 'M10 2.5 16 5v5c0 3.5-2.4 6-6 7.5C6.4 16 4 13.5 4 10V5zM7.3 10l2 2 3.6-4',
  world: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 5.5V10l3 2',
  specs: 'M5 2.5h7l3.5 3.5v11.5H5zM7.5 9.5h5.5m-5.5 3.5h5.5',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zm4-1.5 4 4',
  pause: 'M7 4.5v11m6-11v11',
  play: 'M6.5 4v12l9-6z',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5z',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  external: 'M11 3.5h5.5V9M16 4l-7 7M8 4.5H4v11.5h11.5V12',
} as const;

export type IconName = keyof typeof icons;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
