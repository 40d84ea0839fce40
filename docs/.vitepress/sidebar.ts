import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';
import { exampleNames, examples } from './examples.ts';

const docs = fileURLToPath(new URL('..', import.meta.url));

/** The pages, in the order in which a reader needs them. */
export const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: 'Start',
    items: [
      { text: 'Start', link: '/start' },
      { text: 'Examples', link: '/examples/', collapsed: true, items: exampleItems() },
      { text: 'Recipes', link: '/recipes' },
      { text: 'Migrating from the official SDKs', link: '/migrating' },
      { text: 'Runtimes, test runners and bundlers', link: '/guide/hosts' },
    ],
  },
  {
    text: 'Clients',
    items: [
      { text: 'Credentials', link: '/guide/credentials' },
      { text: 'Watching', link: '/guide/watching' },
      { text: 'React', link: '/guide/react' },
      { text: 'Errors', link: '/guide/errors' },
      { text: 'Retries and timeouts', link: '/guide/retries' },
      { text: 'Paging', link: '/guide/paging' },
      { text: 'brainCloud', link: '/guide/braincloud' },
    ],
  },
  {
    text: 'Testing',
    items: [
      { text: 'Testing', link: '/guide/testing' },
      { text: 'MSW', link: '/guide/msw' },
      { text: 'Playwright', link: '/guide/playwright' },
      { text: 'Storybook', link: '/guide/storybook' },
      { text: 'Seeds', link: '/guide/seeds' },
      { text: 'Clock', link: '/guide/clock' },
      { text: 'Faults', link: '/guide/faults' },
      { text: 'Stubs', link: '/guide/stubs' },
      { text: 'Settings', link: '/guide/settings' },
      { text: 'Worlds', link: '/guide/worlds' },
    ],
  },
  {
    text: 'Mock server',
    items: [
      { text: 'Server', link: '/guide/server' },
      { text: 'Console', link: '/guide/console' },
      { text: 'TLS', link: '/guide/tls' },
      { text: 'Other languages', link: '/guide/other-languages' },
    ],
  },
  {
    text: 'Mock and real service',
    items: [
      { text: 'Forwarding', link: '/guide/forwarding' },
      { text: 'Recording', link: '/guide/recording' },
      { text: 'Verify', link: '/guide/verify' },
      { text: 'Probe', link: '/guide/probe' },
    ],
  },
  {
    text: 'Reference',
    items: [
      { text: 'Entries and contract', link: '/reference/' },
      { text: 'Public names', collapsed: true, items: publicNames() },
      { text: 'Fault reference', link: '/faults' },
      { text: 'Fidelity', link: '/fidelity' },
      { text: 'Transcripts', link: '/transcripts' },
      { text: 'Changelog', link: '/changelog' },
    ],
  },
  {
    text: 'Internals',
    items: [
      { text: 'Architecture', link: '/architecture' },
      { text: 'Reliability', link: '/reliability' },
      { text: 'Performance', link: '/performance' },
      { text: 'Decisions', link: '/decisions/', collapsed: true, items: decisions() },
    ],
  },
];

/** The pages that TypeDoc generates; scripts/docs.ts runs TypeDoc before it builds the site. */
function publicNames(): DefaultTheme.SidebarItem[] {
  const file = `${docs}reference/api/typedoc-sidebar.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function exampleItems(): DefaultTheme.SidebarItem[] {
  return exampleNames().map((name) => ({
    text: titleOf(`${examples}${name}/README.md`) ?? name,
    link: `/examples/${name}`,
  }));
}

function decisions(): DefaultTheme.SidebarItem[] {
  return readdirSync(`${docs}decisions`)
    .filter((file) => /^\d/.test(file))
    .sort()
    .map((file) => ({
      text: titleOf(`${docs}decisions/${file}`) ?? file,
      link: `/decisions/${file.replace(/\.md$/, '')}`,
    }));
}

function titleOf(file: string): string | undefined {
  return /^# (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('`', '');
}
