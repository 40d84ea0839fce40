import { useSignal } from '@preact/signals';
import { setToken } from './access.ts';
import { link, reconnect } from './link.ts';
import { tick } from './store/world.ts';

/** Shown while the mock is not responding. */
export function LostBanner() {
  void tick.value;
  const { value } = link;
  if (value.name !== 'lost') return null;
  const seconds = Math.max(0, Math.ceil((value.retryAt - performance.now()) / 1000));
  return (
    <div class="banner" role="alert">
      <div>
        <p>
          <strong>The mock is not responding.</strong> The page shows the last known state.
        </p>
        <p class="muted" aria-hidden="true">
          {seconds > 0 ? `Retrying in ${seconds} s.` : 'Retrying…'}
        </p>
      </div>
      <button type="button" onClick={reconnect}>
        Retry now
      </button>
    </div>
  );
}

/** Shown until the world has been read. */
export function Waiting() {
  return (
    <div class="waiting" aria-busy="true">
      <p class="muted">{link.value.name === 'lost' ? 'Connecting to the mock…' : 'Loading the world…'}</p>
    </div>
  );
}

/** Form for the server's control token. */
export function TokenForm() {
  const { value } = link;
  const text = useSignal('');
  const wasRefused = value.name === 'token' && value.wasRefused;
  const submit = (event: Event): void => {
    event.preventDefault();
    setToken(text.value.trim());
    reconnect();
  };
  return (
    <main class="gate">
      <form onSubmit={submit}>
        <p class="brand-name">Presence mock</p>
        <h1>Control token</h1>
        <p>
          This server was started with <code>--control-token</code>. Enter the token to use the console.
        </p>
        {wasRefused && (
          <p class="problem" role="alert">
            Wrong token. Check it and try again.
          </p>
        )}
        <label>
          Token
          <input
            type="password"
            required
            autocomplete="off"
            value={text.value}
            onInput={(event) => (text.value = event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          Open the console
        </button>
        <p class="help">The token is stored until you close this tab, and is sent to this server only.</p>
      </form>
    </main>
  );
}

/** Shown when the mock refuses control calls. */
export function Refused() {
  const { value } = link;
  return (
    <main class="gate">
      <div>
        <p class="brand-name">Presence mock</p>
        <h1>The console is not available here</h1>
        <p>{value.name === 'refused' ? value.message : ''}</p>
        <button type="button" onClick={reconnect}>
          Try again
        </button>
      </div>
    </main>
  );
}
