// Runs `npm run check:language`: finds banned phrases in sources and documents.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { bannedPhrases } from './language/banned-phrases.ts';
import { root } from './root.ts';

const CHECKED = [
  ...['src', 'mocks', 'openapi', 'docs', 'examples'],
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  // Excluded: files that are recorded, or generated from checked files or test titles.
  ...[':!*/generated/*', ':!docs/fidelity.md', ':!mocks/transcripts', ':!docs/pictures', ':!*.json'],
];

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...CHECKED],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
const complaints = files
  .split('\n')
  .filter((file) => file && existsSync(root + file))
  .flatMap((file) =>
    bannedPhrases(readFileSync(root + file, 'utf8')).map(
      ({ line, phrase, better }) => `${file}:${line}: "${phrase}". ${better}`,
    ),
  );
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) console.error(`${complaints.length} phrases to reword.`);
process.exitCode = complaints.length === 0 ? 0 : 1;
