import { signal, useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Since } from '../parts/since.tsx';
import { StatusChip } from '../parts/status-chip.tsx';
import { serviceName } from '../service-name.ts';
import { changesVersion, stepsOf } from '../store/changes.ts';
import { type Person, personOf } from '../store/people.ts';
import { state } from '../store/world.ts';
import { clockText } from '../times.ts';
import { listeners } from './listening.ts';

const MOST_STEPS = 12;
const opened = signal<string | undefined>(undefined);

/** Shows everything about somebody. */
export function openPerson(key: string): void {
  opened.value = key;
}

/** The dialog about one person, if one is asked for. */
export function PersonDialog() {
  const person = personOf(opened.value ?? '')?.value;
  if (!person) return null;
  const { name, id, service, status, label, note, since, others, routing } = person;
  return (
    <Dialog title={name} onClose={() => (opened.value = undefined)}>
      <p class="lead">
        <StatusChip status={status} label={label} />
        {since !== undefined && (
          <span class="muted">
            for <Since at={since} />
          </span>
        )}
        {note && <span>{note}</span>}
      </p>
      {service === 'genesys' && <SetPresence person={person} />}
      <dl class="facts">
        <dt>Service</dt>
        <dd>{serviceName(service)}</dd>
        <dt>Id</dt>
        <dd>
          <code>{id}</code> <CopyButton text={id} what="Copy the id" />
        </dd>
        {service === 'genesys' && (
          <>
            <dt>Routing status</dt>
            <dd>{routing ?? 'Off queue'}</dd>
          </>
        )}
        {others.map((other) => (
          <OtherFacts key={other.source} other={other} />
        ))}
        <dt>Heard by</dt>
        <dd>{heardBy(person)}</dd>
      </dl>
      <LastSteps person={person} />
    </Dialog>
  );
}

function OtherFacts({ other }: { readonly other: Person['others'][number] }) {
  return (
    <>
      <dt>{other.source}</dt>
      <dd>
        <StatusChip status={other.status} label={other.label} /> {other.message}
      </dd>
    </>
  );
}

function SetPresence({ person }: { readonly person: Person }) {
  const definitions = (state.value?.genesys.definitions ?? []).filter(({ deactivated }) => !deactivated);
  const definitionId = useSignal(definitions.find(({ label }) => label === person.label)?.id ?? '');
  const message = useSignal(person.note);
  const submit = (event: Event): void => {
    event.preventDefault();
    const change = { userId: person.id, definitionId: definitionId.value, message: message.value };
    void perform(() => remote().setPresence(change), `${person.name} has another presence now.`);
  };
  return (
    <form class="inline-form" onSubmit={submit}>
      <label>
        Presence
        <select
          value={definitionId.value}
          onChange={(event) => (definitionId.value = event.currentTarget.value)}
        >
          {definitions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Note
        <input value={message.value} onInput={(event) => (message.value = event.currentTarget.value)} />
      </label>
      <button type="submit" class="primary">
        Set
      </button>
    </form>
  );
}

function LastSteps({ person: { key } }: { readonly person: Person }) {
  void changesVersion.value;
  const steps = stepsOf(key).slice(-MOST_STEPS).reverse();
  return (
    <section>
      <h3>Last changes</h3>
      {steps.length === 0 ? (
        <p class="muted">None since the world began.</p>
      ) : (
        <ol class="steps">
          {steps.map(({ at, status, was, note }, index) => (
            <li class="step" key={steps.length - index}>
              <time dateTime={new Date(at).toISOString()}>{clockText(at)}</time>
              <StatusChip status={status} />
              <span class="muted">{status === was ? note : `was ${was}`}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function heardBy({ key }: Person): string {
  const names = listeners.value.filter(({ hears }) => hears.some((heard) => heard.key === key));
  return names.length === 0 ? 'Nobody listens.' : names.map(({ name }) => name).join(', ');
}
