import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.ts';

/** Assembled from parts, so that this file does not contain the patterns. */
const word = (...parts: string[]) => new RegExp(`\\b${parts.join('')}\\b`, 'i');
const folder = (...parts: string[]) => new RegExp(`(?<![\\w.:/-])/${parts.join('')}/`);

const registryHosts = new Set([configuredRegistry(), ['registry', 'npmjs', 'org'].join('.')]);

const FORBIDDEN: readonly RegExp[] = [
  // Folders on the development machine.
  folder('wo', 'rk'),
  folder('ro', 'ot'),
  folder('tm', 'p'),
  literal(root),
  ...(homedir().length > 1 ? [folder(homedir().slice(1))] : []),
  ...[...registryHosts].map(literal),
  // Traces of the environment in which the project was made.
  word('C', 'EO'),
  word('iss', 'ues show'),
  word('sha', 'red/(?:design|models|protocol)'),
  word('proto', 'col-facts'),
  word('des', 'ign\\.md'),
  word('mod', 'els\\.md'),
  word('br', 'ief\\.md'),
  word('work', 'place'),
  word('sub', '-?agents?'),
  word('cla', 'ude'),
  word('anth', 'ropic'),
  word('chat', 'gpt'),
  word('L', 'LMs?'),
  word('AI', '[- ](?:generated|written|assistants?|agents?)'),
  word('language ', 'models?'),
];

test('no file contains a path or a host of the machine it was made on', () => {
  const findings = files().flatMap((file) => findingsIn(file, readFileSync(`${root}/${file}`, 'utf8')));
  expect(findings).toEqual([]);
});

test('package-lock.json contains no resolved addresses', () => {
  const lock: { packages: Record<string, { resolved?: string; link?: boolean }> } = JSON.parse(
    readFileSync(`${root}/package-lock.json`, 'utf8'),
  );
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  // A link leads to a folder of this repository.
  const downloaded = Object.values(lock.packages).filter(({ link }) => !link);
  expect(downloaded.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test.each([
  ['a path', ['See /wo', 'rk/notes.txt']],
  ['the root of the repository', [root, 'src/index.ts']],
  ['a registry', ['https://registry.', 'npmjs.org/ws']],
  ['a word', ['as the ', 'C', 'EO wants']],
])('%s is found', (_what, parts) => {
  expect(findingsIn('notes.md', `one\n${parts.join('')}\n`)).toEqual([expect.stringContaining('notes.md:2')]);
});

test.each(['https://example.com/work/presence', './root/file', 'a workload', 'the design of it'])(
  '%s is no leak',
  (text) => {
    expect(findingsIn('notes.md', text)).toEqual([]);
  },
);

/** Committed and new files. */
function files(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' });
  const gone = new Set(deleted.split('\0'));
  // The compressed bytes of a picture may contain any short word by chance.
  return list.split('\0').filter((file) => file !== '' && !gone.has(file) && !file.endsWith('.png'));
}

function findingsIn(file: string, text: string): string[] {
  const hits = FORBIDDEN.filter((forbidden) => forbidden.test(text));
  if (hits.length === 0) return [];
  return text.split('\n').flatMap((line, index) => {
    const hit = hits.find((forbidden) => forbidden.test(line));
    return hit ? [`${file}:${index + 1} holds ${hit.exec(line)?.[0]}`] : [];
  });
}

function literal(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

function configuredRegistry(): string {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8' }).trim();
  return new URL(registry).host;
}
