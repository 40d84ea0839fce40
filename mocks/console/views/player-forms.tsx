import { useSignal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { useDraft } from '../parts/draft.ts';
import { Outdated } from '../parts/outdated.tsx';
import { Problem } from '../parts/problem.tsx';
import type { Schemas } from '../schemas.ts';
import type { Person } from '../store/people.ts';
import { state } from '../store/world.ts';

/** Connects a player, and changes the activity and visibility of a connected player. */
export function PlayerForms({ person }: { readonly person: Person }) {
  const { id, name, status } = person;
  if (status !== 'Offline') return <ActivityForm person={person} />;
  const connect = (): void =>
    void perform(() => remote().setPlayerPresence({ profileId: id, connected: true }), `${name} connected.`);
  return (
    <div class="actions">
      <button type="button" class="primary" onClick={connect}>
        Connect
      </button>
    </div>
  );
}

function ActivityForm({ person: { id, name, status, note } }: { readonly person: Person }) {
  const profile = state.value?.braincloud.profiles.find((each) => each.id === id);
  const activity = useDraft(JSON.stringify(profile?.activity ?? {}, undefined, 2));
  const problem = useSignal<string | undefined>(undefined);
  const isHidden = status === 'Hidden';
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const parsed = readObject(activity.value);
    problem.value = parsed === undefined ? 'The activity must be a JSON object.' : undefined;
    if (parsed === undefined) return;
    const change = { profileId: id, activity: parsed };
    if (await perform(() => remote().setPlayerPresence(change), `Activity of ${name} set.`)) activity.drop();
  };
  const setVisible = (): void =>
    void perform(
      () => remote().setPlayerPresence({ profileId: id, visible: isHidden }),
      isHidden ? `${name} made visible.` : `${name} hidden.`,
    );
  const disconnect = (): void =>
    void perform(
      () => remote().setPlayerPresence({ profileId: id, connected: false }),
      `${name} disconnected.`,
    );
  return (
    <form class="stacked-form" onSubmit={(event) => void submit(event)}>
      <label>
        Activity (JSON)
        <textarea
          rows={5}
          spellcheck={false}
          aria-invalid={problem.value !== undefined}
          value={activity.value}
          onInput={(event) => activity.set(event.currentTarget.value)}
        />
      </label>
      <Problem text={problem.value} />
      {activity.isOutdated && <Outdated now={note || 'no activity'} onUse={activity.drop} />}
      <div class="actions">
        <button type="submit" class="primary">
          Set activity
        </button>
        <button type="button" onClick={setVisible}>
          {isHidden ? 'Make visible' : 'Hide'}
        </button>
        <button type="button" onClick={disconnect}>
          Disconnect
        </button>
      </div>
    </form>
  );
}

function readObject(text: string): Schemas['JsonObject'] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Schemas['JsonObject'])
      : undefined;
  } catch {
    return undefined;
  }
}
