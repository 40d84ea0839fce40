import { describe, expect, test } from 'vitest';
import { defaultGenesysSeed } from '../../../mocks/index.ts';
import { isArchive, transcriptOf, verifyTranscript } from '../../../mocks/upstream/index.ts';
import { builtIn, people, sources } from '../../contract/seed-ids.ts';

const API = 'https://api.mypurecloud.com/api/v2';
const PRESENCE = `${API}/users/${people.ada}/presences/purecloud`;

interface Given {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: { name: string; value: string }[];
  readonly bodySize?: number;
  readonly postData?: { text: string };
  readonly status?: number;
  readonly content?: { size?: number; text?: string; encoding?: string };
}

function entry({ status = 200, content, method = 'GET', url = `${API}/systempresences`, ...request }: Given) {
  return { request: { method, url, ...request }, response: { status, ...(content ? { content } : {}) } };
}

function archive(...entries: Given[]) {
  const har = { log: { version: '1.2', entries: entries.map(entry) } };
  if (!isArchive(har)) throw new Error('This is not an archive.');
  return har;
}

const text = (body: unknown): { text: string } => ({ text: JSON.stringify(body) });

describe('An HTTP archive', () => {
  test.each([
    {},
    { log: {} },
    { log: { entries: [{}] } },
    { format: 'presence-transcript/1', exchanges: [] },
    null,
  ])('is not %j', (value) => {
    expect(isArchive(value)).toBe(false);
  });

  test('is a transcript of the calls that the mock knows', () => {
    const { exchanges } = transcriptOf(
      archive(
        { url: 'https://apps.mypurecloud.com/index.html' },
        { url: `${API}/conversations` },
        { method: 'OPTIONS' },
        { status: 0 },
        { status: -1 },
        { method: 'PATCH', url: PRESENCE, bodySize: 84 },
        { content: { size: 9 } },
      ),
    );
    expect(exchanges).toEqual([
      {
        match: 'recorded',
        request: {
          method: 'GET',
          url: `${API}/systempresences`,
          headers: { authorization: 'Bearer left-out-of-the-archive' },
        },
        response: { status: 200 },
      },
    ]);
  });

  test('keeps meaningful headers and can be replayed', () => {
    const har = archive({
      method: 'PATCH',
      url: PRESENCE,
      headers: [
        { name: 'Content-Type', value: 'application/json; charset=UTF-8' },
        { name: 'User-Agent', value: 'x' },
      ],
      postData: text({ presenceDefinition: { id: builtIn.Busy }, message: 'Grüße' }),
      content: text({
        source: 'PURECLOUD',
        sourceId: sources.purecloud,
        presenceDefinition: {
          id: builtIn.Busy,
          systemPresence: 'Busy',
          selfUri: `/api/v2/presencedefinitions/${builtIn.Busy}`,
        },
        message: 'Grüße',
        modifiedDate: '2020-01-01T00:00:00.000Z',
        selfUri: `/api/v2/users/${people.ada}/presences`,
      }),
    });
    const differences = verifyTranscript(transcriptOf(har));
    expect(differences.filter(({ path }) => path !== 'body.sourceId')).toEqual([]);
  });

  test('matches a list with its rows in another order', () => {
    const entities = defaultGenesysSeed.users.map(({ id }) => ({ id })).reverse();
    const har = archive({ url: `${API}/users`, content: text({ entities }) });
    expect(verifyTranscript(transcriptOf(har))).toEqual([]);
  });

  test('can contain base64 bodies', () => {
    const bytes = new TextEncoder().encode('[{"name":"Grüße"}]');
    const encoded = btoa(String.fromCharCode(...bytes));
    const [exchange] = transcriptOf(archive({ content: { text: encoded, encoding: 'base64' } })).exchanges;
    expect(exchange?.response.body).toEqual([{ name: 'Grüße' }]);
  });

  test('gets no token when the recorded call had none', () => {
    const [exchange] = transcriptOf(archive({ status: 401 })).exchanges;
    expect(exchange?.request.headers).toEqual({});
  });
});
