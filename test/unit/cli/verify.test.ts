import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../mocks/cli/verify.ts';
import { folderWith } from './folder.ts';

const exchange = {
  request: { method: 'GET', url: '/api/v2/systempresences', headers: { Authorization: 'Bearer any' } },
  response: { status: 403 },
};
const wrong = { format: 'presence-transcript/1', exchanges: [{ ...exchange, match: 'recorded' }] };
const right = { ...wrong, exchanges: [{ ...exchange, match: 'recorded', response: { status: 200 } }] };
const seed = {
  genesys: {
    users: [{ id: 'una', name: 'Una', email: 'una@example.com' }],
    builtInSourceIds: { PURECLOUD: 'p', MICROSOFTTEAMS: 't', ZOOMPHONE: 'z' },
    clients: [],
  },
};
const har = {
  log: {
    entries: [
      {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/users/una' },
        response: { status: 200, content: { size: 1 } },
      },
    ],
  },
};

/** Verifies these files; FOLDER is removed from the output. */
async function verified(
  files: Record<string, unknown>,
  options: { seed?: string; json?: boolean } = {},
): Promise<{ code: number; printed: string }> {
  const texts = Object.entries(files).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const folder = await folderWith(Object.fromEntries(texts));
  let printed = '';
  const paths = Object.keys(files)
    .filter((name) => name !== options.seed)
    .map((name) => join(folder, name));
  const given = { ...options, ...(options.seed ? { seed: join(folder, options.seed) } : {}) };
  try {
    const code = await verify({ files: paths, ...given }, (text) => {
      printed += text.replaceAll(`${folder}/`, '');
    });
    return { code, printed };
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
}

describe('presence-mock verify', () => {
  test('reports differing answers and exits with 1', async () => {
    expect(await verified({ 'right.json': right, 'wrong.json': wrong })).toEqual({
      code: 1,
      printed:
        'right.json: 1 exchange, no differences.\n' +
        'wrong.json: 1 exchange, 1 difference.\n' +
        '  1. GET /api/v2/systempresences\n' +
        '     status: recorded 403, but the mock returns 200 (getSystempresences)\n',
    });
  });

  test('prints no terminal control sequences', async () => {
    const hostile = '\u001b[31m\u202e\u2028';
    const request = { ...exchange.request, url: `/api/v2/${hostile}` };
    const response = { status: 200, body: { [hostile]: hostile } };
    const file = { ...wrong, exchanges: [{ request, response }] };
    for (const json of [false, true]) {
      const { printed } = await verified({ 'a.json': file }, { json });
      expect(printed).toContain(String.raw`\u001b[31m\u202e\u2028`);
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    }
  });

  test('reports no differences and exits with 0', async () => {
    expect((await verified({ 'right.json': right })).code).toBe(0);
  });

  test('prints JSON with --json', async () => {
    const { printed } = await verified({ 'wrong.json': wrong }, { json: true });
    expect(JSON.parse(printed)).toMatchObject({
      file: 'wrong.json',
      exchanges: 1,
      differences: [{ exchange: 1, path: 'status', operation: 'getSystempresences' }],
    });
  });

  test('accepts HAR files with a matching seed', async () => {
    expect((await verified({ 'a.har': har })).code).toBe(1);
    expect((await verified({ 'a.har': har, 'seed.json': seed }, { seed: 'seed.json' })).code).toBe(0);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a file that is not JSON', { 'a.json': '{' }, 'a.json:1:2: '],
    [
      'a file that is not a transcript',
      { 'a.json': '{\n "format": "x"\n}' },
      'a.json:1:1: exchanges is missing (and 1 more)',
    ],
    [
      'invalid settings',
      { 'a.json': { ...right, settings: { genesys: { nothing: 1 } } } },
      'a.json: Invalid settings',
    ],
    [
      'an archive without a call',
      { 'a.har': { log: { entries: [] } } },
      'a.har has no call that the mock implements.',
    ],
  ])('refuses %s in one line', async (_, files, message) => {
    const refusal = await verified(files).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
    expect(refusal).toMatchObject({ message: expect.not.stringContaining('\n') });
  });
});
