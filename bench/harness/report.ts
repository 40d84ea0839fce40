import { cpus, totalmem } from 'node:os';
import { pinned } from './cores.ts';
import { type Findings, isMet, type Row } from './row.ts';
import type { Figure } from './statistics.ts';

/** The results as a page of Markdown. */
export function page(
  findings: readonly Findings[],
  versions: Readonly<Record<string, string>>,
  seconds: number,
): string {
  const [cpu] = cpus();
  const rows = findings.flatMap((found) => found.rows).filter((row) => row.target);
  const met = rows.filter(isMet).length;
  return [
    '# Results',
    '',
    'Written by `npm run bench`; what the figures mean is in [docs/performance.md](../docs/performance.md).',
    '',
    `- Date: ${new Date().toISOString().slice(0, 10)}, in one sitting of ${Math.round(seconds / 60)} minutes`,
    `- Machine: ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`,
    `- Cores: ${pinned ? 'servers on one, load on the other' : 'shared by all, so that figures say less'}`,
    `- Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    `- Targets: ${met} of ${rows.length} met`,
    '',
    'Figures are medians, with the least and the most of all runs behind them. The ratio is that of runs made one after',
    'the other.',
    ...findings.flatMap(section),
    '',
  ].join('\n');
}

export function section({ title, rows, remarks = [] }: Findings): string[] {
  const lines = ['', `## ${title}`, ''];
  if (rows.length > 0) {
    lines.push(
      '| What | presence-kit | Against | Its figure | Ratio | Target | |',
      '|---|---|---|---|---|---|---|',
      ...rows.map(line),
      '',
    );
  }
  for (const remark of remarks) lines.push(remark.startsWith('|') ? remark : `${remark}\n`);
  return lines.join('\n').trimEnd().split('\n');
}

function line(row: Row): string {
  const met = isMet(row);
  const cells = [
    row.note ? `${row.what} (${row.note})` : row.what,
    `${shown(row.ours)} ${row.unit}`,
    row.against,
    `${shown(row.theirs)} ${row.unit}`,
    shown(row.ratio),
    targetText(row),
    met === undefined ? '' : met ? 'met' : '**missed**',
  ];
  return `| ${cells.join(' | ')} |`;
}

function targetText({ target, unit }: Row): string {
  if (!target) return '';
  const text = 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;
  return target.of === 'ours' ? `${text} ${unit}` : text;
}

function shown({ median, least, most }: Figure): string {
  return least === most ? number(median) : `${number(median)} (${number(least)} to ${number(most)})`;
}

function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(value >= 10 ? 3 : 2);
}
