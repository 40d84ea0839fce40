import { expect, test } from 'vitest';
import { Router } from '../../../mocks/engine/router.ts';

const router = new Router<string>();
router.add('GET', '/users/me', 'self');
router.add('GET', '/users/:userId', 'user');
router.add('DELETE', '/users/:userId', 'removal');
router.add('GET', '/users/:userId/presences/:sourceId', 'presence');
router.exclude('/users/search');

test.each([
  ['GET', '/users/me', 'self', {}],
  ['GET', '/users/me/', 'self', {}],
  ['GET', '/users/you%20two', 'user', { userId: 'you%20two' }],
  ['DELETE', '/users/me', 'removal', { userId: 'me' }],
  ['GET', '/users/me/presences/zoom', 'presence', { userId: 'me', sourceId: 'zoom' }],
  ['GET', '/users/search/presences/zoom', 'presence', { userId: 'search', sourceId: 'zoom' }],
])('%s %s matches the most specific route', (method, path, value, params) => {
  expect(router.find(method, path)).toEqual({ value, params });
});

test.each([
  ['PUT', '/users/me'],
  ['GET', '/users/search'],
  ['DELETE', '/users/search/'],
  ['GET', '/users'],
  ['GET', '/users//'],
  ['GET', '/users//presences/zoom'],
  ['GET', '/users/me/presences'],
  ['GET', '/Users/me'],
  ['GET', ''],
])('%s %s has no route', (method, path) => {
  expect(router.find(method, path)).toBeUndefined();
});
