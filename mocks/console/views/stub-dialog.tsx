import { type Signal, useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { notify, perform } from '../notices.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { Schemas } from '../schemas.ts';
import { stubs, stubTitle } from '../store/stubs.ts';

type Stub = Schemas['Stub'];

interface StubDialogProps {
  readonly stub: Stub;
  readonly onClose: () => void;
}

/** Sets a stub. The mock validates it. */
export function StubDialog({ stub, onClose }: StubDialogProps) {
  const isServop = 'servop' in stub;
  const path = useSignal(isServop ? '' : stub.path);
  const status = useSignal(isServop ? 200 : (stub.status ?? 200));
  const json = useSignal(jsonText(isServop ? stub.data : stub.body));
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const value = readJson(json.value);
    if (!value) {
      notify('problem', `${isServop ? 'The data' : 'The body'} is not valid JSON.`);
      return;
    }
    const next: Stub = isServop
      ? { servop: stub.servop, data: value.data ?? null }
      : { ...withoutBody(stub), path: path.value, status: status.value, ...bodyOf(value) };
    if (await perform(() => setStub(stub, next), `${stubTitle(next)} stubbed.`)) onClose();
  };
  return (
    <Dialog title={stubTitle(stub)} onClose={onClose}>
      <form class="stacked-form" onSubmit={(event) => void submit(event)}>
        {!isServop && <PathFields path={path} status={status} />}
        <label>
          {isServop ? 'Data (JSON)' : 'Body (JSON; empty for none)'}
          <textarea
            rows={8}
            spellcheck={false}
            value={json.value}
            onInput={(event) => (json.value = event.currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="primary">
            Set stub
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface PathFieldsProps {
  readonly path: Signal<string>;
  readonly status: Signal<number>;
}

function PathFields({ path, status }: PathFieldsProps) {
  return (
    <div class="row">
      <label>
        Path
        <input required value={path.value} onInput={(event) => (path.value = event.currentTarget.value)} />
      </label>
      <label>
        Status
        <input
          type="number"
          required
          min="200"
          max="599"
          value={status.value}
          onInput={(event) => (status.value = event.currentTarget.valueAsNumber)}
        />
      </label>
    </div>
  );
}

/** Sets a stub. If the path of an existing stub has changed, the old stub is removed. */
async function setStub(before: Stub, next: Stub): Promise<void> {
  await remote().stubs.set(next);
  const old = stubTitle(before);
  const isThere = stubs.peek().some((stub) => stubTitle(stub) === old);
  if (isThere && stubTitle(next) !== old) await remote().stubs.remove(before);
}

function withoutBody({ body: _, ...stub }: Schemas['PathStub']): Schemas['PathStub'] {
  return stub;
}

function bodyOf({ data }: { readonly data?: unknown }): { body?: unknown } {
  return data === undefined ? {} : { body: data };
}

function jsonText(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value, undefined, 2);
}

/** Returns undefined for invalid JSON, and an object without `data` for an empty field. */
function readJson(text: string): { readonly data?: unknown } | undefined {
  if (text.trim() === '') return {};
  try {
    return { data: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
