import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createPresenceMock } from '../../mocks/index.ts';
import { tellSeededStory } from './transcript/seeded-story.ts';

/** The story from another process with another time zone and language. */
async function tellElsewhere(world: string): Promise<string> {
  const file = new URL('./transcript/seeded-story.ts', import.meta.url).href;
  const script = `
    const { tellSeededStory } = await import(${JSON.stringify(file)});
    process.stdout.write(await tellSeededStory(${JSON.stringify(world)}));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'Asia/Kathmandu', LC_ALL: 'de_DE.UTF-8' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

test('two runs of one story give the same transcript, byte for byte, also in another process', async () => {
  const first = await tellSeededStory('monday');
  expect(await tellSeededStory('monday')).toBe(first);
  expect(await tellElsewhere('monday')).toBe(first);
});

test('the transcript contains everything that could differ', async () => {
  const transcript = await tellSeededStory('monday');
  const parts = [
    '"access_token":"',
    '"sessionId":"',
    '"X-RTT-SECRET":"',
    // Socket messages are JSON in JSON strings.
    '\\"cxId\\":',
    '\\"WebSocket Heartbeat\\"',
    '\\"topicName\\":\\"v2.users.',
    '\\"operation\\":\\"INCOMING\\"',
    '\n< 200 ',
    '\n< 503 ',
    '\n! TypeError',
    '\n! SyntaxError',
    '"code":1012',
    '"fault":"fault-3"',
  ];
  expect(parts.filter((part) => !transcript.includes(part))).toEqual([]);
});

test('a world with another name produces a different transcript: ids, tokens, secrets and random values differ', async () => {
  const [monday, tuesday] = [await tellSeededStory('monday'), await tellSeededStory('tuesday')];
  const seeded = idsIn(JSON.stringify(createPresenceMock({ name: 'wednesday' }).snapshot()));
  const made = idsIn(tuesday).filter((id) => !seeded.includes(id));
  expect(made.length).toBeGreaterThan(20);
  expect(made.filter((id) => monday.includes(id))).toEqual([]);
  const secrets = secretsIn(tuesday);
  expect(secrets.length).toBeGreaterThan(4);
  expect(secrets.filter((secret) => monday.includes(secret))).toEqual([]);
  expect(fortunesIn(tuesday)).not.toEqual(fortunesIn(monday));
});

function idsIn(transcript: string): string[] {
  return [...new Set(transcript.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g))];
}

/** Tokens, session ids and RTT secrets: long random-looking text. */
function secretsIn(transcript: string): string[] {
  const fields = /"(?:access_token|sessionId|X-RTT-SECRET)":"([^"]{26,})"/g;
  return [...new Set([...transcript.matchAll(fields)].map(([, secret]) => secret ?? ''))];
}

/** The result of each call. */
function fortunesIn(transcript: string): string[] {
  return transcript.match(/^(?:< \d{3}|! \w+)/gm) ?? [];
}
