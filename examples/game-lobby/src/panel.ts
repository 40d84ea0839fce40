import type { Presence } from 'presence-kit/braincloud';
import type { Player } from './player.ts';

/** The activities that a player can choose, which friends see. */
const ACTIVITIES = {
  lobby: { label: 'In the lobby', activity: { LOCATION: 'lobby' } },
  race: { label: 'Racing', activity: { LOCATION: 'race', TRACK: 'Sky Loop' } },
  team: { label: 'Looking for a team', activity: { LOCATION: 'lobby', LOOKING_FOR: 'team' } },
};
const LINE = { connecting: 'Connecting…', open: 'Online', recovering: 'Reconnecting…', closed: 'Offline' };

type Chosen = keyof typeof ACTIVITIES;

/** Creates the panel of one player. */
export function makePanel({ name, client, friends }: Player): HTMLElement {
  const panel = cloneTemplate();
  const heading = find(panel, 'h2', HTMLElement);
  const line = find(panel, '.line', HTMLElement);
  const join = find(panel, '.join', HTMLButtonElement);
  const choices = find(panel, 'fieldset', HTMLFieldSetElement);
  const hidden = find(panel, '[name=hidden]', HTMLInputElement);
  const problem = find(panel, '.problem', HTMLElement);
  heading.textContent = name;
  heading.id = `player-${name}`;
  panel.setAttribute('aria-labelledby', heading.id);
  let chosen: Chosen = 'lobby';
  let leave: (() => void) | undefined;

  const attempt = async (act: () => Promise<unknown>): Promise<void> => {
    problem.textContent = '';
    try {
      await act();
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
    }
  };

  /** Connects RTT, which brings the player online, and watches the friends over the same socket. */
  const enter = (): Promise<void> =>
    attempt(async () => {
      await client.rtt.connect();
      const watch = client.presence.watch(friends.keys());
      watch.subscribe(() => showFriends(panel, friends, watch.getSnapshot()));
      leave = () => {
        watch.close();
        client.rtt.close();
        showFriends(panel, friends, new Map());
      };
    });

  // After a reconnect, the activity and visibility must be set again.
  client.rtt.on('state', ({ name: state }) => {
    line.textContent = LINE[state];
    line.dataset['state'] = state;
    join.textContent = state === 'closed' ? 'Join' : 'Leave';
    choices.disabled = state !== 'open';
    if (state !== 'open') return;
    attempt(() => client.presence.updateActivity(ACTIVITIES[chosen].activity));
    if (hidden.checked) attempt(() => client.presence.setVisibility(false));
  });
  join.addEventListener('click', () => {
    if (client.rtt.state.name === 'closed') enter();
    else leave?.();
  });
  hidden.addEventListener('change', () => attempt(() => client.presence.setVisibility(!hidden.checked)));
  find(panel, '.choices', HTMLElement).append(
    ...Object.entries(ACTIVITIES).map(([key, { label, activity }]) =>
      makeChoice(name, label, key === chosen, () => {
        chosen = key as Chosen;
        attempt(() => client.presence.updateActivity(activity));
      }),
    ),
  );
  showFriends(panel, friends, new Map());
  enter();
  return panel;
}

function showFriends(
  panel: HTMLElement,
  friends: ReadonlyMap<string, string>,
  presences: ReadonlyMap<string, Presence>,
): void {
  const rows = [...friends].map(([id, name]) => {
    const presence = presences.get(id);
    const row = document.createElement('li');
    row.dataset['online'] = String(presence?.online ?? false);
    const who = document.createElement('strong');
    who.textContent = name;
    const what = document.createElement('span');
    what.textContent = presence?.online ? describe(presence.activity) : 'Offline';
    row.append(who, what);
    return row;
  });
  find(panel, '.friends', HTMLElement).replaceChildren(...rows);
}

/** Returns the label of an activity. An activity can be any object, including one that is not in the list. */
function describe(activity: Presence['activity']): string {
  const text = JSON.stringify(activity);
  const known = Object.values(ACTIVITIES).find((each) => JSON.stringify(each.activity) === text);
  return known?.label ?? 'Online';
}

function makeChoice(player: string, label: string, checked: boolean, onChoose: () => void): HTMLElement {
  const choice = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: `activity-${player}`, checked });
  input.addEventListener('change', onChoose);
  choice.append(input, ` ${label}`);
  return choice;
}

function cloneTemplate(): HTMLElement {
  const template = find(document, '#player', HTMLTemplateElement);
  return find(template.content.cloneNode(true) as DocumentFragment, 'section', HTMLElement);
}

function find<Type extends Element>(within: ParentNode, selector: string, type: new () => Type): Type {
  const found = within.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`index.html has no ${selector}.`);
}
