import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTranscript, type Transcript, verifyTranscript } from '../../mocks/upstream/index.ts';

const folder = new URL('../../mocks/upstream/transcripts/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

type Path = readonly (string | number)[];

function read(file: string): Transcript {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Transcript;
}

/** The paths of all values in some JSON, outermost first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const children = Object.entries(value).flatMap(([name, child]) =>
    pathsOf(child, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return path.length === 0 ? children : [path, ...children];
}

/** Whether a changed value is one that a service could not have generated; a secret may have any form. */
function changed(value: unknown, name: string): unknown {
  if (typeof value === 'string') return /secret/i.test(name) ? '' : `${value}x`;
  if (typeof value === 'number') return -value - 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 'x' : null;
}

/** A transcript with one field of one recorded response changed. */
function withChange(file: string, exchange: number, path: Path): Transcript {
  const transcript = read(file);
  let parent = transcript.exchanges[exchange]?.response as unknown as Record<string | number, unknown>;
  for (const name of path.slice(0, -1)) parent = parent[name] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  parent[last] = changed(parent[last], String(last));
  return transcript;
}

describe.each(files)('%s', (file) => {
  const transcript = read(file);

  test('is a transcript, and the mock returns what was recorded', () => {
    expect(checkTranscript(transcript)).toEqual([]);
    expect(verifyTranscript(transcript)).toEqual([]);
  });

  test.each(transcript.exchanges.map((exchange, index) => ({ ...exchange, index })))(
    'reports each field of a response that is changed: $title',
    ({ index, response, ignore = [] }) => {
      const ignored = ignore.map(({ path }) => path);
      const isIgnored = (path: Path): boolean =>
        ignored.some((each) => path.join('.') === each || path.join('.').startsWith(`${each}.`));
      const paths = pathsOf(response).filter((path) => !isIgnored(path));
      expect(paths.length).toBeGreaterThan(0);
      const silent = paths.filter((path) => {
        const transcript = withChange(file, index, path);
        if (checkTranscript(transcript).length > 0) return false;
        return !verifyTranscript(transcript).some(({ exchange }) => exchange === index + 1);
      });
      expect(silent).toEqual([]);
    },
  );

  test('reports a differing id in one of its places', () => {
    const text = JSON.stringify(transcript);
    const ids = new Set(text.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g));
    for (const id of ids) {
      const [first, ...others] = JSON.stringify(transcript.exchanges).split(id);
      if (others.length < 2) continue;
      const exchanges = `${first}99999999-9999-4999-8999-999999999999${others.join(id)}`;
      expect(verifyTranscript({ ...transcript, exchanges: JSON.parse(exchanges) })).not.toEqual([]);
    }
  });
});
