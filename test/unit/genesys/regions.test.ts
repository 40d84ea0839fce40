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
  test('are 18 unique names', () => {
    expect(new Set(regions).size).toBe(18);
    expect(regions).toHaveLength(18);
  });

  test('map to API, login and socket hosts', () => {
    expect(apiUrl('mypurecloud.ie')).toBe('https://api.mypurecloud.ie');
    expect(loginUrl('use2.us-gov-pure.cloud')).toBe('https://login.use2.us-gov-pure.cloud');
    expect(streamingUrl('mypurecloud.com.au')).toBe('wss://streaming.mypurecloud.com.au');
  });

  test('that are unknown are refused, so that they get no token', () => {
    expect(() => apiUrl('mypurecloud.evil' as Region)).toThrow(PresenceError);
    expect(() => loginUrl('' as Region)).toThrow(/mypurecloud\.com, /);
  });
});
