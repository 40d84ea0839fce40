import { cpus, totalmem } from 'node:os';
import type { Comparison, ComparisonResult, Spread } from './comparison.ts';
import { arePinned } from './processes.ts';

/** A comparison and its result. */
export interface Line extends Pick<Comparison, 'what' | 'against' | 'unit' | 'target'> {
  readonly result: ComparisonResult;
}

/** A table of the results. */
export interface Section {
  readonly title: string;
  readonly remarks: string;
  readonly lines: readonly Line[];
}

/** Returns the results as Markdown. */
export function page(
  sections: readonly Section[],
  versions: Readonly<Record<string, string>>,
  seconds: number,
): string {
  const [cpu] = cpus();
  const targets = sections
    .flatMap(({ lines }) => lines)
    .map(isMet)
    .filter((met) => met !== undefined);
  const date = new Date().toISOString().slice(0, 10);
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# Results

Written by \`npm run bench\`; [docs/performance.md](../docs/performance.md) explains the figures.

- Date: ${date}, in one run of ${Math.round(seconds / 60)} minutes
- Machine: ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}
- Cores: ${arePinned ? 'servers on one, load on another' : 'shared by all, so the figures vary more'}
- Versions: ${named.join(', ')}
- Targets: ${targets.filter(Boolean).length} of ${targets.length} met

Figures are medians, with the minimum and maximum in brackets. A ratio compares neighbouring runs.
${sections.map(sectionText).join('')}`;
}

export function sectionText({ title, remarks, lines }: Section): string {
  const table = [
    '| What | presence-kit | Compared with | Its figure | Ratio | CPU | Target | |',
    '|---|---|---|---|---|---|---|---|',
    ...lines.map(row),
  ];
  return `\n## ${title}\n\n${table.join('\n')}\n\n${remarks}\n`;
}

function row(line: Line): string {
  const { what, against, unit, target, result } = line;
  const met = isMet(line);
  const cells = [
    what,
    `${shown(result.ours)} ${unit}`,
    against,
    `${shown(result.theirs)} ${unit}`,
    shown(result.ratio),
    result.cpuRatio ? number(result.cpuRatio.median) : '',
    target === undefined ? '' : 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`,
    met === undefined ? '' : met ? 'met' : '**missed**',
  ];
  return `| ${cells.join(' | ')} |`;
}

function isMet({ target, result }: Line): boolean | undefined {
  if (target === undefined) return undefined;
  const { median } = result.ratio;
  return 'atLeast' in target ? median >= target.atLeast : median <= target.atMost;
}

function shown({ median, least, most }: Spread): string {
  return least === most ? number(median) : `${number(median)} (${number(least)} to ${number(most)})`;
}

function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(value >= 10 ? 3 : 2);
}
