import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig, type MarkdownRenderer } from 'vitepress';
import packageJson from '../../package.json' with { type: 'json' };
import { contractPages } from '../../scripts/docs/contract-pages.ts';

const docs = fileURLToPath(new URL('..', import.meta.url));
const { version, repository } = packageJson as { version: string; repository?: { url: string } };
/** Where links to sources lead; without an address of the repository they become plain text. */
const sources = repository && `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/`;

/** A green dot: available. */
const ICON =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="%2318a058"/></svg>';

/** Their tables take the whole width. */
const WIDE_PAGES = ['faults.md', 'migrating.md'];

export default defineConfig({
  title: 'presence-kit',
  description: 'Typed clients for Genesys Cloud and brainCloud presence, and a mock that behaves as both do.',
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: ICON }]],
  cacheDir: fileURLToPath(new URL('../../node_modules/.cache/vitepress', import.meta.url)),
  lastUpdated: false,
  markdown: {
    config: linkSources,
  },
  vite: { build: { target: 'es2022', chunkSizeWarningLimit: 2000 }, publicDir: contractPages },
  transformPageData(page) {
    if (WIDE_PAGES.includes(page.relativePath))
      Object.assign(page.frontmatter, { aside: false, pageClass: 'wide' });
    // A heading for each of hundreds of rules.
    if (page.relativePath === 'fidelity.md') Object.assign(page.frontmatter, { outline: 2 });
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          searchOptions: {
            // The pages that explain come before those that list.
            boostDocument: (page: string) => (page.includes('/reference/api/') ? 0.1 : 1),
          },
        },
      },
    },
    outline: [2, 3],
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Guide', link: '/guide/credentials' },
      { text: 'Reference', link: '/reference/' },
      { text: `Version ${version}`, link: '/changelog' },
    ],
    sidebar: [
      {
        text: 'Begin',
        items: [
          { text: 'Start', link: '/start' },
          { text: 'Coming from the official SDKs', link: '/migrating' },
          { text: 'Recipes', link: '/recipes' },
          { text: 'Runtimes, runners, bundlers', link: '/guide/hosts' },
          { text: 'Examples', link: '/examples' },
        ],
      },
      {
        text: 'The clients',
        items: [
          { text: 'Credentials', link: '/guide/credentials' },
          { text: 'Errors', link: '/guide/errors' },
          { text: 'Retries and timeouts', link: '/guide/retries' },
          { text: 'Paging', link: '/guide/paging' },
          { text: 'Watching', link: '/guide/watching' },
          { text: 'React', link: '/guide/react' },
          { text: 'brainCloud', link: '/guide/braincloud' },
        ],
      },
      {
        text: 'The mock',
        items: [
          { text: 'In a test', link: '/guide/testing' },
          { text: 'Seeds', link: '/guide/seeds' },
          { text: 'MSW', link: '/guide/msw' },
          { text: 'Playwright', link: '/guide/playwright' },
          { text: 'Storybook', link: '/guide/storybook' },
          { text: 'The server', link: '/guide/server' },
          { text: 'TLS', link: '/guide/tls' },
          { text: 'Other languages', link: '/guide/other-languages' },
          { text: 'The console', link: '/guide/console' },
          { text: 'Worlds', link: '/guide/worlds' },
          { text: 'The clock', link: '/guide/clock' },
          { text: 'Faults', link: '/guide/faults' },
          { text: 'Settings', link: '/guide/settings' },
          { text: 'Forwarding', link: '/guide/forwarding' },
          { text: 'Stubs', link: '/guide/stubs' },
          { text: 'Recording', link: '/guide/recording' },
          { text: 'Verify', link: '/guide/verify' },
          { text: 'Probe', link: '/guide/probe' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'Overview', link: '/reference/' },
          { text: 'Every public name', collapsed: true, items: publicNames() },
          { text: 'Every fault, host by host', link: '/faults' },
          { text: 'Fidelity', link: '/fidelity' },
          { text: 'Transcripts', link: '/transcripts' },
        ],
      },
      {
        text: 'How it is made',
        items: [
          ...written('reliability', 'Reliability'),
          ...written('performance', 'Performance'),
          { text: 'Architecture', link: '/architecture' },
          { text: 'Decisions', link: '/decisions/', collapsed: true, items: decisions() },
        ],
      },
    ],
  },
});

/** A page that is there. */
function written(name: string, text: string): { text: string; link: string }[] {
  return existsSync(`${docs}${name}.md`) ? [{ text, link: `/${name}` }] : [];
}

/** What TypeDoc has written; `npm run docs` and `npm run docs:build` have it written. */
function publicNames(): DefaultTheme.SidebarItem[] {
  const sidebar = `${docs}reference/api/typedoc-sidebar.json`;
  return existsSync(sidebar) ? JSON.parse(readFileSync(sidebar, 'utf8')) : [];
}

function decisions(): { text: string; link: string }[] {
  return readdirSync(`${docs}decisions`)
    .filter((file) => /^\d/.test(file))
    .sort()
    .map((file) => {
      const [, title = file] = /^# (.*)$/m.exec(readFileSync(`${docs}decisions/${file}`, 'utf8')) ?? [];
      return { text: title, link: `/decisions/${file.replace(/\.md$/, '')}` };
    });
}

/**
 * Links are right where the documents stand: from there to a page of docs/, or out of it. The site has its pages
 * only; what else there is in the repository it links to where that is known, and names where it is not.
 */
function linkSources(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('link-sources', ({ tokens, env }) => {
    const page: string = env.relativePath;
    // Documents of the root, which pages of the same name include.
    const folder = ['architecture.md', 'changelog.md', 'examples.md'].includes(page)
      ? ''
      : dirname(`docs/${page}`);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? (token.attrGet('href') ?? '') : '';
      if (!/^[\w.]/.test(href) || /^[\w+.-]+:/.test(href)) continue;
      const path = join(folder, href);
      if (path.startsWith('docs/')) token.attrSet('href', path.replace('docs', ''));
      else if (sources) token.attrSet('href', sources + path);
      else token.attrs = [['title', path]];
    }
  });
}
