import type { UcUserPresence, User, WatchState } from 'presence-kit/genesys';

const LINE = {
  connecting: 'Connecting…',
  live: 'Live',
  recovering: 'Reconnecting…',
  closed: 'Not connected',
};
const MOST_NEWS = 8;

const line = element('line');
const counts = element('counts');
const board = element('board');
const news = element('news');
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

export function showLine({ name, reason }: WatchState): void {
  line.textContent = LINE[name];
  line.dataset['state'] = name;
  line.title = reason?.message ?? '';
}

/** Updates the card of each user in place, so that nothing flickers. */
export function showBoard(users: readonly User[], presences: ReadonlyMap<string, UcUserPresence>): void {
  for (const { id, name } of users) {
    const { presenceDefinition, message = '', modifiedDate = '' } = presences.get(id) ?? {};
    const presence = presenceDefinition?.systemPresence ?? 'Unknown';
    const card = document.getElementById(id) ?? board.appendChild(newCard(id, name));
    const isNews = card.dataset['modified'] !== undefined && card.dataset['modified'] !== modifiedDate;
    card.dataset['modified'] = modifiedDate;
    card.dataset['presence'] = keyOf(presence);
    setText(card, '.presence', presence);
    setText(card, '.message', message);
    if (isNews) card.animate([{ background: 'var(--flash)' }, {}], { duration: still.matches ? 0 : 900 });
  }
}

export function showCounts(presences: readonly string[]): void {
  const byPresence = Map.groupBy([...presences].sort(), (presence) => presence);
  counts.replaceChildren(
    ...[...byPresence].map(([presence, { length }]) => {
      const count = document.createElement('li');
      count.dataset['presence'] = keyOf(presence);
      const number = document.createElement('strong');
      number.textContent = String(length);
      count.append(number, ` ${presence}`);
      return count;
    }),
  );
}

/** Adds an entry at the top of the list of changes. */
export function showChange(who: string, what: string, remark?: string): void {
  const entry = document.createElement('li');
  const name = document.createElement('strong');
  name.textContent = who;
  const when = document.createElement('time');
  when.textContent = [time.format(), remark].filter(Boolean).join(', ');
  entry.append(name, ` ${what} `, when);
  news.prepend(entry);
  while (news.children.length > MOST_NEWS) news.lastElementChild?.remove();
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

function newCard(id: string, name: string): HTMLElement {
  const card = document.createElement('li');
  card.id = id;
  for (const className of ['name', 'presence', 'message']) {
    const part = document.createElement('p');
    part.className = className;
    card.append(part);
  }
  setText(card, '.name', name);
  return card;
}

function setText(card: Element, selector: string, text: string): void {
  const part = card.querySelector(selector);
  if (part && part.textContent !== text) part.textContent = text;
}

/** Returns `onqueue` for all spellings of the service: `On Queue`, `ON_QUEUE`. */
function keyOf(presence: string): string {
  return presence.replaceAll(/[^a-z]/gi, '').toLowerCase();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}.`);
  return found;
}
