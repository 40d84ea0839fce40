import { afterEach, expect, test, vi } from 'vitest';
import { PresenceApi } from '../../../src/genesys/index.ts';

afterEach(() => vi.unstubAllGlobals());

test('a client calls its base URL where URL has no canParse, as in React Native', async () => {
  class NativeUrl extends URL {}
  Object.defineProperty(NativeUrl, 'canParse', { value: undefined });
  vi.stubGlobal('URL', NativeUrl);
  const urls: string[] = [];
  const api = new PresenceApi({
    baseUrl: 'https://presence.example.com/',
    accessToken: 'any',
    fetch: async (input) => {
      urls.push(String(input));
      return Response.json([]);
    },
  });

  await api.getSystempresences();

  expect(urls).toEqual(['https://presence.example.com/api/v2/systempresences']);
  expect(() => new PresenceApi({ baseUrl: 'presence.example.com', accessToken: 'any' })).toThrow('baseUrl');
});
