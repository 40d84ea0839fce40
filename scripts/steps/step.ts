/** One thing that `npm test` or `npm run check` does. */
export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What it printed; shown when something failed. */
  readonly output: string;
  /** One line worth showing when all went well. */
  readonly note?: string;
}

export interface Total {
  readonly passed: number;
  readonly failed: number;
}

const TAIL_LINES = 120;

/** Runs the steps, `atOnce` at a time, prints a line for each and the tail of the output of those that failed. */
export async function runSteps(steps: readonly Step[], atOnce = 1): Promise<Total> {
  let passed = 0;
  let failed = 0;
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const began = performance.now();
      const outcome = await attempt(step);
      passed += outcome.passed;
      failed += outcome.failed;
      print(step.name, outcome, (performance.now() - began) / 1000);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { passed, failed };
}

export function sum(totals: readonly Total[]): Total {
  return {
    passed: totals.reduce((count, { passed }) => count + passed, 0),
    failed: totals.reduce((count, { failed }) => count + failed, 0),
  };
}

/** Prints the closing line and sets the exit code; a run without a single test has failed. */
export function conclude({ passed, failed }: Total): void {
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

/** A step that could not run has failed, and so has one that ran nothing. */
async function attempt(step: Step): Promise<Outcome> {
  try {
    const outcome = await step.run();
    if (outcome.passed + outcome.failed > 0) return outcome;
    return { passed: 0, failed: 1, output: `${outcome.output}\nNothing was tested.` };
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      output: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
    };
  }
}

function print(name: string, { passed, failed, output, note }: Outcome, seconds: number): void {
  const count = passed + failed > 1 ? `, ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name} (${seconds.toFixed(1)} s${count})${note ? `\n${indent(note)}` : ''}`,
  );
  if (failed > 0) console.log(`${indent(output.trim().split('\n').slice(-TAIL_LINES).join('\n'))}\n`);
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}
