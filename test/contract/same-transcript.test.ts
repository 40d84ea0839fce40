import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { tellSeededStory } from './transcript/seeded-story.ts';

/** The story as told by another process, whose time zone and language are others too. */
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

test('two runs of one story print the same transcript, byte for byte, in another process too', async () => {
  const first = await tellSeededStory('monday');
  expect(await tellSeededStory('monday')).toBe(first);
  expect(await tellElsewhere('monday')).toBe(first);
});

test('the transcript has all in it that could differ', async () => {
  const transcript = await tellSeededStory('monday');
  for (const part of [
    '"access_token":"',
    'connectUri',
    'X-RTT-SECRET',
    '"sessionId":"',
    '"cxId":"',
    'WebSocket Heartbeat',
    `"topicName":"v2.users.`,
    '"operation":"INCOMING"',
    '< 200 ',
    '< 503 ',
    '! TypeError',
    '! SyntaxError',
    '"code":1012',
    '"fault":"fault-3"',
  ]) {
    expect(transcript).toContain(part);
  }
});

test('a world of another name prints another: its ids, tokens, secrets and chances are its own', async () => {
  const monday = await tellSeededStory('monday');
  const tuesday = await tellSeededStory('tuesday');
  expect(idsIn(tuesday)).not.toEqual([]);
  expect(idsIn(tuesday).filter((id) => idsIn(monday).includes(id))).toEqual(seededIds(monday, tuesday));
  expect(fortunesIn(tuesday)).not.toEqual(fortunesIn(monday));
});

/** Ids that the world has made, but for those of the seed, which end in zeros and a number. */
function idsIn(transcript: string): string[] {
  return [...new Set(transcript.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g))];
}
