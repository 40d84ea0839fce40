import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { defineConfig, type MarkdownRenderer } from 'vitepress';
import packageJson from '../../package.json' with { type: 'json' };
import { contractPages } from '../../scripts/docs/contract-pages.ts';
import { descriptionOf } from './description.ts';
import { sidebar } from './sidebar.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version, repository } = packageJson as { version: string; repository?: { url: string } };
/** Base URL of links to source files. If the repository's URL is not set, the links become plain text. */
const sources = repository && `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/`;

/** A green dot, as for the presence Available. */
const ICON =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="%2318a058"/></svg>';

/** Pages whose tables take the whole width. */
const WIDE_PAGES = ['faults.md', 'migrating.md'];

/** Pages that include a document of the repository. */
const INCLUDED: Readonly<Record<string, string>> = {
  'architecture.md': 'ARCHITECTURE.md',
  'changelog.md': 'CHANGELOG.md',
};

export default defineConfig({
  title: 'presence-kit',
  description: 'Typed clients for Genesys Cloud and brainCloud presence, and a stateful mock of both.',
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: ICON }]],
  cacheDir: fileURLToPath(new URL('../../node_modules/.cache/vitepress', import.meta.url)),
  lastUpdated: false,
  markdown: {
    config: linkSources,
    ...(process.env['DOCS_PLAIN_CODE'] && { highlight: plainCode }),
  },
  vite: { build: { target: 'es2022', chunkSizeWarningLimit: 2000 }, publicDir: contractPages },
  transformPageData(page) {
    const { relativePath, frontmatter } = page;
    if (WIDE_PAGES.includes(relativePath)) Object.assign(frontmatter, { aside: false, pageClass: 'wide' });
    if (relativePath === 'architecture.md') frontmatter['pageClass'] = 'diagrams';
    // Leaves out the headings of the rules, because there are hundreds.
    if (relativePath === 'fidelity.md') frontmatter['outline'] = 2;
    page.description ||= relativePath.startsWith('reference/api/')
      ? `Classes, functions and types of ${page.title}.`
      : (descriptionOf(markdownOf(relativePath)) ?? page.title);
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          // Both functions are sent to the browser as source text, so they cannot use variables of this file.
          options: {
            // Reduces "watch", "watching" and "watches" to one term.
            processTerm: (term: string) => term.toLowerCase().replace(/(?<=\w{3})(?:ings?|e?s)$/, ''),
          },
          searchOptions: {
            boost: { title: 5, titles: 2, text: 1 },
            // Ranks guides above other pages, and a whole page above its sections.
            boostDocument: (page: string, _term: string, section?: Record<string, unknown>) => {
              const whole = (section?.['titles'] as string[] | undefined)?.length === 0 ? 1.5 : 1;
              if (/\/guide\//.test(page)) return 2 * whole;
              if (/\/(?:start|recipes|migrating|examples\/)/.test(page)) return whole;
              return page.includes('/reference/api/') ? 0.1 : 0.3;
            },
          },
        },
      },
    },
    outline: [2, 3],
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Guides', link: '/guide/testing', activeMatch: '^/guide/' },
      { text: 'Examples', link: '/examples/' },
      { text: 'Reference', link: '/reference/' },
      { text: `Version ${version}`, link: '/changelog' },
    ],
    sidebar,
    notFound: {
      title: 'Page not found',
      quote:
        'The URL is misspelled, or the page has moved. Search for the page, or start from the home page.',
      linkLabel: 'Go to the home page',
      linkText: 'Home page',
    },
  },
});

/** Returns the Markdown of a page, or of the document that it includes. */
function markdownOf(page: string): string {
  const example = /^examples\/(.+)\.md$/.exec(page)?.[1];
  const readme = `${root}examples/${example}/README.md`;
  if (example && existsSync(readme)) return readFileSync(readme, 'utf8');
  return readFileSync(`${root}${INCLUDED[page] ?? `docs/${page}`}`, 'utf8');
}

/** Skips syntax highlighting, for builds that are only checked. */
function plainCode(code: string): string {
  const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<pre v-pre><code>${escaped}</code></pre>`;
}

/**
 * Links are relative to the documents' locations in the repository. The site has the pages of docs/ and the
 * READMEs of the examples. Other links lead to the repository if its URL is known; otherwise they become plain
 * text.
 */
function linkSources(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('link-sources', ({ tokens, env }) => {
    const folder = folderOf(env.relativePath);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? (token.attrGet('href') ?? '') : '';
      if (!/^[\w.]/.test(href) || /^[\w+.-]+:/.test(href)) continue;
      const path = join(folder, href).replace(/^examples\/([\w-]+)\/README\.md$/, 'docs/examples/$1.md');
      if (path.startsWith('docs/')) token.attrSet('href', path.replace('docs', ''));
      else if (sources) token.attrSet('href', sources + path);
      else token.attrs = [['title', path]];
    }
  });
}

/** Returns the folder that a page's links are relative to: that of the document that it includes. */
function folderOf(page: string): string {
  if (page in INCLUDED || page === 'examples/index.md') return '';
  const example = /^examples\/(.+)\.md$/.exec(page)?.[1];
  return example ? `examples/${example}` : dirname(`docs/${page}`);
}
