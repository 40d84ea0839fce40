import { expect, test } from 'vitest';
import { rttEndpoint } from '../../../mocks/braincloud/rtt-endpoint.ts';

test.each(['http://a b', 'http://[::1', 'http://127.0.0.1:99999', 'http://'])(
  'a call with an unusable Host header still gets an endpoint: %s',
  (origin) => {
    expect(rttEndpoint(origin)).toEqual({ protocol: 'ws', host: '127.0.0.1', port: 4010, ssl: false });
  },
);
