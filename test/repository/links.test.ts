import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { descriptionOf } from '../../docs/.vitepress/description.ts';
import { root } from '../../scripts/root.ts';
import { documents } from './documented-code/blocks.ts';

test('Every link in the docs leads to an existing file and heading', () => {
  expect(documents().flatMap((document) => deadLinks(document, read(document)))).toEqual([]);
});

test('Every page of the guide is in the sidebar of the site', () => {
  const sidebar = read('docs/.vitepress/sidebar.ts');
  const pages = documents().filter((document) => /^docs\/(?!index|decisions\/|examples\/\[)/.test(document));

  expect(pages.length).toBeGreaterThan(25);
  expect(pages.filter((page) => !sidebar.includes(`'${linkTo(page)}'`))).toEqual([]);
});

test('Every page has a description: a first paragraph that is a sentence', () => {
  const pages = documents().filter(
    (document) => !/^docs\/(?:index|changelog|architecture|examples\/\[)/.test(document),
  );

  expect(pages.filter((page) => !/^\S.{20,}[.…]$/.test(descriptionOf(read(page)) ?? ''))).toEqual([]);
});

test.each([
  ['a file', '[here](nowhere.md)'],
  ['a picture', '![it](pictures/nowhere.png)'],
  ['a heading', '[here](../README.md#nowhere)'],
  ['a heading of the same page', '[here](#nowhere)'],
])('a missing %s is detected', (_what, link) => {
  expect(deadLinks('docs/some.md', `# Some\n\n${link}\n`)).toHaveLength(1);
});

test('A heading, a folder and an external page are accepted as links', () => {
  const text =
    '# Some thing: `x`\n\n[a](#some-thing-x) [b](guide/) [c](https://example.com/nowhere.md) `[d](e)`\n';

  expect(deadLinks('docs/some.md', text)).toEqual([]);
});

/** `/guide/server` for `docs/guide/server.md`. */
function linkTo(page: string): string {
  return page.replace(/^docs/, '').replace(/(?:index)?\.md$/, '');
}

function deadLinks(document: string, text: string): string[] {
  const prose = text.replaceAll(/^( *)```.*?^\1```/gms, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z][\w+.-]*:/.test(link) && !leads(document, text, link))
    .map((link) => `${document}: ${link}`);
}

/** Whether a relative link resolves. */
function leads(document: string, text: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? document : join(dirname(document), decodeURI(path));
  if (path !== '' && !existsSync(join(root, target))) return false;
  return heading === undefined || headings(path === '' ? text : read(target)).includes(heading);
}

/** The anchors of a page's headings, as GitHub and the site create them. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].flatMap(([, title = '']) => {
    const plain = title.toLowerCase().replaceAll('`', '');
    return [
      plain.replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'),
      plain.replaceAll(/[^\p{L}\p{N}_]+/gu, '-').replaceAll(/^-|-$/g, ''),
    ];
  });
}

function read(document: string): string {
  return readFileSync(join(root, document), 'utf8');
}
