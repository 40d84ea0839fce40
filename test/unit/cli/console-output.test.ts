import { describe, expect, test } from 'vitest';
import { createOutput } from '../../../mocks/cli/console-output.ts';
import type { JournalEntry } from '../../../mocks/index.ts';
import { FakeStreams } from './streams.ts';

const call: JournalEntry = {
  number: 1,
  world: 'default',
  operation: 'getSystempresences',
  method: 'GET',
  url: '/api/v2/systempresences',
  status: 200,
  at: 0,
  durationMs: 0,
  validation: 'passed',
};

describe('Console output', () => {
  test('is the ready line, with notes on stderr', () => {
    const streams = new FakeStreams();
    const output = createOutput({}, streams);
    output.note('Worth knowing.');
    output.ready('http://127.0.0.1:4010');
    expect(streams.written).toEqual({
      stdout: 'presence-mock ready http://127.0.0.1:4010\n',
      stderr: 'presence-mock: Worth knowing.\n',
    });
  });

  test('is JSON with --json', () => {
    const streams = new FakeStreams();
    const output = createOutput({ json: true, log: 'calls' }, streams);
    output.note('Worth knowing.');
    output.ready('http://127.0.0.1:4010');
    output.call(call);
    const { stdout, stderr } = streams.written;
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { event: 'ready', url: 'http://127.0.0.1:4010' },
      { event: 'call', ...call },
    ]);
    expect(JSON.parse(stderr)).toEqual({ event: 'note', message: 'Worth knowing.' });
  });

  test('contains calls only on a terminal', () => {
    expect(createOutput({}, new FakeStreams(true)).level).toBe('calls');
    expect(createOutput({}, new FakeStreams(false)).level).toBe('none');
    expect(createOutput({ log: 'none' }, new FakeStreams(true)).level).toBe('none');
    expect(createOutput({ log: 'calls', quiet: true }, new FakeStreams(true)).level).toBe('none');
  });

  test('contains only errors at level error', () => {
    const streams = new FakeStreams();
    const output = createOutput({ log: 'errors' }, streams);
    output.call(call);
    output.call({ ...call, status: 404 });
    expect(streams.written.stdout.trim().split('\n')).toEqual([expect.stringContaining('  404  ')]);
  });

  test.each([false, true])(
    'contains no terminal control characters, whatever callers sent (as JSON: %s)',
    (json) => {
      const streams = new FakeStreams();
      const output = createOutput({ json, log: 'calls' }, streams);
      const hostile = '\u001b[31m\u007f\u009b\u202e\u2028\u{e0041}\ud800';
      output.note(hostile);
      output.call({ ...call, url: hostile });
      const { stdout, stderr } = streams.written;
      for (const printed of [stdout, stderr]) {
        expect(printed).toContain(String.raw`\u001b[31m\u007f\u009b\u202e\u2028\udb40\udc41\ud800`);
        expect(printed.trim()).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u);
      }
      if (json) expect(JSON.parse(stderr)).toEqual({ event: 'note', message: hostile });
    },
  );

  test('contains only the ready line with --quiet', () => {
    const streams = new FakeStreams();
    const output = createOutput({ quiet: true }, streams);
    output.note('Worth knowing.');
    output.ready('http://127.0.0.1:4010');
    expect(streams.written).toEqual({ stdout: 'presence-mock ready http://127.0.0.1:4010\n', stderr: '' });
  });

  test('survives a closed output stream', () => {
    const streams = new FakeStreams();
    createOutput({}, streams);
    expect(() => streams.stdout.emit('error', new Error('EPIPE'))).not.toThrow();
  });
});
