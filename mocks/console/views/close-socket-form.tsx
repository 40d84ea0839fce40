import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';

const ways = [
  { value: '1000', label: '1000: normal closure' },
  { value: '1001', label: '1001: service going away' },
  { value: '1006', label: '1006: connection dropped without a close frame' },
  { value: '1011', label: '1011: service error' },
  { value: '1012', label: '1012: service restart' },
  { value: 'own', label: 'Another code' },
] as const;

/** Closes a socket with a code, or drops the connection. The mock refuses invalid codes. */
export function CloseSocketForm({ id }: { readonly id: string }) {
  const way = useSignal<string>('1000');
  const code = useSignal('4000');
  const close = (event: Event): void => {
    event.preventDefault();
    const closeCode = Number(way.value === 'own' ? code.value : way.value);
    const options = closeCode === 1006 ? { abrupt: true } : { closeCode };
    void perform(() => remote().sockets.close(id, options), `Socket closed with ${closeCode}.`);
  };
  return (
    <form class="inline-form close-socket" onSubmit={close}>
      <label>
        Close with
        <select value={way.value} onChange={(event) => (way.value = event.currentTarget.value)}>
          {ways.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {way.value === 'own' && (
        <label>
          Code
          <input
            type="number"
            required
            min="1000"
            max="4999"
            value={code.value}
            onInput={(event) => (code.value = event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit">Close the socket</button>
    </form>
  );
}
