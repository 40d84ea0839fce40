// The client with the mock in the same page.
import { expect } from 'vitest';
import { createPresenceMock, defaultGenesysSeed } from '../../mocks/index.ts';
import { createFetch } from '../../mocks/web/fetch.ts';
import { clientCredentials, NotFoundError, PermissionError, PresenceApi } from '../../src/index.ts';
import { builtIn } from '../contract/seed-ids.ts';

const baseUrl = 'https://api.mypurecloud.com';

/** Tests by name. */
export const clientTests: Readonly<Record<string, () => Promise<void>>> = {
  'a page reads and sets a presence with client and mock in the page': async () => {
    const mock = createPresenceMock();
    const api = new PresenceApi({ baseUrl, accessToken: 'any', fetch: createFetch(mock) });
    const { id } = await api.getUsersMe();
    const patched = await api.patchUserPresencesPurecloud(id, {
      presenceDefinition: { id: builtIn.Break },
      message: 'Tea',
    });
    expect(patched).toMatchObject({
      message: 'Tea',
      presenceDefinition: { id: builtIn.Break, systemPresence: 'Break' },
    });
    expect(await api.getUserPresencesPurecloud(id)).toEqual(patched);
  },
  'a page logs in with client credentials and gets typed errors': async () => {
    const mock = createPresenceMock({
      seed: {
        genesys: { ...defaultGenesysSeed, clients: [{ id: 'page', secret: 'page-secret', permissions: [] }] },
      },
    });
    const fetch = createFetch(mock);
    const accessToken = clientCredentials({
      loginUrl: 'https://login.mypurecloud.com',
      clientId: 'page',
      clientSecret: 'page-secret',
      fetch,
    });
    const api = new PresenceApi({ baseUrl, accessToken, fetch });
    await expect(api.getPresenceSources()).rejects.toThrow(PermissionError);
    await expect(api.getUserPresencesPurecloud('00000000-0000-4000-8000-000000000000')).rejects.toThrow(
      NotFoundError,
    );
    expect(mock.journal.entries().map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      'postToken 200',
      'getPresenceSources 403',
      'getUserPresencesPurecloud 404',
    ]);
  },
};
