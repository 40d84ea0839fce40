import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { command } from '../../scripts/steps/command.ts';
import { conclude, runSteps, type Step } from '../../scripts/steps/step.ts';
import { outcomeOf } from '../../scripts/steps/suite.ts';

let printed = '';
beforeEach(() => {
  printed = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed += `${line}\n`;
  });
});
afterEach(() => {
  process.exitCode = undefined;
});

const passing: Step = {
  name: 'a good step',
  run: async () => ({ passed: 3, failed: 0, output: 'a lot of output' }),
};

test('a step that passes prints one line, and the last line counts all tests', async () => {
  conclude(await runSteps([passing, passing], 2));
  expect(printed).toMatch(/^✓ a good step \(.*3 passed\)\n✓ a good step .*\n\n6 passed, 0 failed\n$/);
  expect(process.exitCode).toBe(0);
});

test('a step that fails prints what it printed, and fails the run', async () => {
  const failing: Step = { name: 'a bad step', run: async () => ({ passed: 1, failed: 2, output: 'why' }) };
  conclude(await runSteps([failing, passing]));
  expect(printed).toMatch(/^✗ a bad step .*\n {4}why\n\n✓ a good step .*\n\n4 passed, 2 failed\n$/);
  expect(process.exitCode).toBe(1);
});

test('a step that cannot run has failed', async () => {
  conclude(await runSteps([passing, command('no such program', 'no-such-program-anywhere')]));
  expect(printed).toContain('ENOENT');
  expect(printed).toMatch(/\n3 passed, 1 failed\n$/);
  expect(process.exitCode).toBe(1);
});

test('a step that tests nothing has failed, and so has a run of no steps', async () => {
  const empty: Step = { name: 'an empty step', run: async () => ({ passed: 0, failed: 0, output: '' }) };
  conclude(await runSteps([passing, empty]));
  expect(printed).toMatch(/\n3 passed, 1 failed\n$/);
  conclude(await runSteps([]));
  expect(printed).toMatch(/\n0 passed, 0 failed\n$/);
  expect(process.exitCode).toBe(1);
});

test('a program that exits with anything but 0 is one failed test, and its output is kept', async () => {
  const { run } = command('a program', 'node', '--eval', "console.error('broken'); process.exit(3)");
  expect(await run()).toMatchObject({
    passed: 0,
    failed: 1,
    output: expect.stringMatching(/broken[\s\S]*exit code 3/),
  });
});

const good = { status: 'passed', fullName: 'it works' };
const file = { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [good, good] } as const;

test('a suite counts the tests of all its files', () => {
  const report = { success: true, testResults: [file, file] };
  expect(outcomeOf(report, 0, '')).toMatchObject({ passed: 4, failed: 0 });
});

test.each(['failed', 'skipped', 'pending', 'todo'])(
  'in a suite, a test that is %s counts as failed',
  (status) => {
    const report = {
      success: false,
      testResults: [{ ...file, assertionResults: [good, { status, fullName: 'it is' }] }],
    };
    expect(outcomeOf(report, 0, '')).toMatchObject({ passed: 1, failed: 1 });
  },
);

test('in a suite, a file that breaks before or after its tests counts as one failed test', () => {
  const broken = { ...file, status: 'failed', message: 'SyntaxError', assertionResults: [] } as const;
  const report = { success: false, testResults: [file, broken, { ...file, status: 'failed' as const }] };
  expect(outcomeOf(report, 1, '')).toMatchObject({
    passed: 4,
    failed: 2,
    output: expect.stringContaining('SyntaxError'),
  });
});

test('a suite whose tests pass and whose run fails has failed', () => {
  expect(outcomeOf({ success: true, testResults: [file] }, 1, '')).toMatchObject({ passed: 2, failed: 1 });
  expect(outcomeOf({ success: false, testResults: [file] }, 0, '')).toMatchObject({ passed: 2, failed: 1 });
});
