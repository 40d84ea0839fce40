import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { Since } from '../parts/since.tsx';
import { StatusChip } from '../parts/status-chip.tsx';
import { callsHash, closePanel, subject } from '../route.ts';
import { serviceName } from '../service-name.ts';
import { changesVersion, stepsOf } from '../store/changes.ts';
import { type Person, personOf } from '../store/people.ts';
import { clockText } from '../times.ts';
import { listeners } from './listening.ts';
import { UserForms } from './person-forms.tsx';
import { PlayerForms } from './player-forms.tsx';

const MAX_STEPS = 12;

/** The person in the URL: their facts, and forms to change them. Renders nothing for an unknown person. */
export function personPanel() {
  const person = personOf(subject.value ?? '')?.value;
  return person && <PersonPanel key={person.key} person={person} />;
}

function PersonPanel({ person }: { readonly person: Person }) {
  const { name, id, service, status, label, note, since, others, routing, department, queues } = person;
  return (
    <SidePanel title={name} closeLabel="Close the details">
      <p class="lead">
        <StatusChip status={status} label={label} />
        {since !== undefined && (
          <span class="muted">
            for <Since at={since} />
          </span>
        )}
        {note && <span class="lead-note">{note}</span>}
      </p>
      {service === 'genesys' ? <UserForms person={person} /> : <PlayerForms person={person} />}
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
            <dt>Department</dt>
            <dd>{department || 'None'}</dd>
            <dt>Queues</dt>
            <dd>{queues.length === 0 ? 'None' : queues.join(', ')}</dd>
          </>
        )}
        {others.map((other) => (
          <OtherFacts key={other.source} other={other} />
        ))}
        <dt>Listeners</dt>
        <dd>{listenersOf(person)}</dd>
        <dt>Calls</dt>
        <dd>
          <a href={callsHash({ person: id })}>Calls by and about this person</a>
        </dd>
      </dl>
      <LastSteps person={person} />
      <RemoveButton person={person} />
    </SidePanel>
  );
}

function RemoveButton({ person: { id, name, service } }: { readonly person: Person }) {
  const remove = async (): Promise<void> => {
    const removing = () => (service === 'genesys' ? remote().removeUser(id) : remote().removePlayer(id));
    if (await perform(removing, `${name} removed.`)) closePanel();
  };
  return (
    <div class="actions">
      <ConfirmButton
        label={service === 'genesys' ? 'Remove user' : 'Remove player'}
        question={`Remove ${name}?`}
        consequence={
          service === 'genesys'
            ? 'Their presence becomes Offline, their tokens are revoked, their sockets are closed and they leave their queues. A reset restores the users of the seed.'
            : 'Their sessions and presence end, and they are removed from friends and groups. A reset restores the players of the seed.'
        }
        onConfirm={() => void remove()}
      />
    </div>
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

function LastSteps({ person: { key } }: { readonly person: Person }) {
  void changesVersion.value;
  const steps = stepsOf(key).slice(-MAX_STEPS).reverse();
  return (
    <section>
      <h3>Latest changes</h3>
      {steps.length === 0 ? (
        <p class="muted">No changes since the last reset.</p>
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

function listenersOf({ key }: Person): string {
  const names = listeners.value.filter(({ listensTo }) => listensTo.some((each) => each.key === key));
  return names.length === 0 ? 'No listeners' : names.map(({ name }) => name).join(', ');
}
