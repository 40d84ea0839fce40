import { describe, expect, test } from 'vitest';
import {
  apiUrl,
  loginUrl,
  PresenceError,
  type Region,
  regions,
  streamingUrl,
} from '../../../src/genesys/index.ts';

describe('regions', () => {
  test('are eighteen, each once', () => {
    expect(new Set(regions).size).toBe(18);
    expect(regions).toHaveLength(18);
  });

  test('lead to the hosts of the API, the login and the sockets', () => {
    expect(apiUrl('mypurecloud.ie')).toBe('https://api.mypurecloud.ie');
    expect(loginUrl('use2.us-gov-pure.cloud')).toBe('https://login.use2.us-gov-pure.cloud');
    expect(streamingUrl('mypurecloud.com.au')).toBe('wss://streaming.mypurecloud.com.au');
  });

  test('that nobody knows are refused, so that no token goes to them', () => {
    expect(() => apiUrl('mypurecloud.evil' as Region)).toThrow(PresenceError);
    expect(() => loginUrl('' as Region)).toThrow(/mypurecloud\.com, /);
  });
});
