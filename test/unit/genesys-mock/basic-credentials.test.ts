import { expect, test } from 'vitest';
import { readBasicCredentials } from '../../../mocks/genesys/basic-credentials.ts';

test('Basic credentials are an id and a secret, and the secret may have colons', () => {
  expect(readBasicCredentials(`Basic ${btoa('id:secret')}`)).toEqual({ id: 'id', secret: 'secret' });
  expect(readBasicCredentials(`basic  ${btoa('id:a:b:')} `)).toEqual({ id: 'id', secret: 'a:b:' });
  expect(readBasicCredentials(`BASIC ${btoa(':')}`)).toEqual({ id: '', secret: '' });
});

test('An Authorization header that is not Basic has no credentials', () => {
  const headers = [undefined, '', 'Basic', `Bearer ${btoa('id:secret')}`, `Basic ${btoa('id')}`, 'Basic §§§'];
  for (const header of headers) expect(readBasicCredentials(header)).toBeUndefined();
});
