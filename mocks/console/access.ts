import { signal } from '@preact/signals';
import { connectMock, type RemoteMock } from '../control/connect-mock.ts';
import { storedToken, storeToken } from './control-token.ts';
import { worldUrl } from './place.ts';

const token = signal<string | undefined>(storedToken());

/** Whether requests send a control token. */
export function hasToken(): boolean {
  return token.value !== undefined;
}

/** Sets the control token that requests send. Without a token, none is sent. */
export function setToken(next: string | undefined): void {
  token.value = next;
  storeToken(next);
}

/** The control API of the world that this page belongs to. */
export function remote(): RemoteMock {
  const value = token.peek();
  return connectMock(worldUrl(), value === undefined ? {} : { token: value });
}
