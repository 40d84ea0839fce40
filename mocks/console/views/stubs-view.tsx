import { signal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import type { Schemas } from '../schemas.ts';
import { stubs, stubTitle, type Unanswered, unanswered } from '../store/stubs.ts';
import { StubDialog } from './stub-dialog.tsx';

type Stub = Schemas['Stub'];

const edited = signal<Stub | undefined>(undefined);
const close = (): void => {
  edited.value = undefined;
};

/** Unanswered calls, and the stubs. */
export function StubsView() {
  return (
    <div class="columns">
      <NotAnswered />
      <Stubs />
      {edited.value && <StubDialog key={stubTitle(edited.value)} stub={edited.value} onClose={close} />}
    </div>
  );
}

function NotAnswered() {
  const all = unanswered.value;
  return (
    <Panel title="Unanswered calls" {...(all.length > 0 ? { note: all.length } : {})}>
      {all.length === 0 ? (
        <Empty title="No unanswered calls">
          Calls to paths and servops that the mock does not know are listed here.
        </Empty>
      ) : (
        <ul class="rows">
          {all.map((calls) => (
            <UnansweredLine key={calls.name} calls={calls} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function UnansweredLine({ calls: { stub, name, times } }: { readonly calls: Unanswered }) {
  return (
    <li class="entry stub">
      <code>{name}</code>
      <p class="hits">
        <b class="hit-count">{times}</b> <span class="muted">{times === 1 ? 'call' : 'calls'}</span>
      </p>
      <button type="button" class="primary" onClick={() => (edited.value = stub)}>
        Stub<span class="visually-hidden"> {name}</span>
      </button>
    </li>
  );
}

function Stubs() {
  const all = stubs.value;
  return (
    <Panel
      title="Stubs"
      action={
        all.length > 0 && (
          <button
            type="button"
            onClick={() => void perform(() => remote().stubs.clear(), 'All stubs removed.')}
          >
            Remove all
          </button>
        )
      }
    >
      {all.length === 0 ? (
        <Empty title="No stubs">A stub answers a path or a servop that the mock does not know.</Empty>
      ) : (
        <ul class="rows">
          {all.map((stub) => (
            <StubLine key={stubTitle(stub)} stub={stub} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function StubLine({ stub }: { readonly stub: Stub }) {
  const name = stubTitle(stub);
  const remove = (): void => void perform(() => remote().stubs.remove(stub), `Stub for ${name} removed.`);
  return (
    <li class="entry stub">
      <code>{name}</code>
      <button type="button" onClick={() => (edited.value = stub)}>
        Edit<span class="visually-hidden"> {name}</span>
      </button>
      <button type="button" onClick={remove}>
        Remove<span class="visually-hidden"> {name}</span>
      </button>
    </li>
  );
}
