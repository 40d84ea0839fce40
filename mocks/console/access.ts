import { signal } from '@preact/signals';
import { connectMock, type RemoteMock } from '../control/connect-mock.ts';
import { storedToken, storeToken } from './control-token.ts';
import { worldUrl } from './place.ts';

const token = signal<string | undefined>(storedToken());

/** Whether a control token is in use. */
export function hasToken(): boolean {
  return token.value !== undefined;
}

/** Uses a control token from now on; without one, none is sent. */
export function setToken(next: string | undefined): void {
  token.value = next;
  storeToken(next);
}

/** The control API of the world that this page belongs to. */
export function remote(): RemoteMock {
  const value = token.peek();
  return connectMock(worldUrl(), value === undefined ? {} : { token: value });
}
