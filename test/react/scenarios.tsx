// Tests of the hooks, run with each version of React in jsdom, and with React 19 in Chromium: see bundle.ts.
import { Component, StrictMode, startTransition, useState, version } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { BrainCloudClient, PresenceApi } from '../../src/index.ts';
import { useMyPresence, usePresence, usePresences } from '../../src/react/index.ts';

const { users } = createPresenceMock().state().genesys;
const idOf = (wanted: string) => users.find(({ name }) => name === wanted)?.id ?? '';
const mia = idOf('Mia Fernandez');
const sam = idOf('Sam Okafor');
const third = users.find(({ id }) => id !== mia && id !== sam)?.id ?? '';

/** A mounted app. */
function mount(app: React.ReactNode, container = document.body.appendChild(document.createElement('main'))) {
  const root = createRoot(container);
  root.render(app);
  return { root, ...shown(container) };
}

function shown(container: HTMLElement) {
  const seen: string[] = [];
  const text = () => container.textContent ?? '';
  const observe = (check: () => void) => {
    const observer = new MutationObserver(check);
    observer.observe(container, { childList: true, characterData: true, subtree: true });
    return observer;
  };
  observe(() => {
    if (seen.at(-1) !== text()) seen.push(text());
  });
  const shows = (wanted: string) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!text().includes(wanted)) return;
        observer.disconnect();
        resolve();
      };
      const observer = observe(check);
      check();
    });
  const click = (label: string) =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
  return { container, seen, text, shows, click };
}

function equal(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`got ${one}, expected ${other}`);
}

function setUp() {
  const mock = createPresenceMock();
  return { mock, api: new PresenceApi(mock.genesys.as('Mia Fernandez')) };
}

const countOf = (mock: PresenceMock, operation: string) => mock.journal.find({ operation }).length;
const channels = (mock: PresenceMock) => countOf(mock, 'postNotificationsChannels');
const subscriptions = (mock: PresenceMock) =>
  countOf(mock, 'putNotificationsChannelSubscriptions') +
  countOf(mock, 'postNotificationsChannelSubscriptions');

/** Resolves when every socket has closed. */
async function allClosed(mock: PresenceMock): Promise<void> {
  while (mock.sockets.list().length > 0) await new Promise((resolve) => setTimeout(resolve));
}

function Presence({ api, userId }: { api: PresenceApi; userId: string | undefined }) {
  const { presence, state, error } = usePresence(api, userId);
  return `[${presence?.presenceDefinition.systemPresence ?? '?'} ${state}${error ? ` ${error.name}` : ''}]`;
}

function Presences({ api, userIds }: { api: PresenceApi; userIds: string[] }) {
  const { presences, state } = usePresences(api, [...userIds]);
  return `${userIds.map((id) => presences.get(id)?.presenceDefinition.systemPresence ?? '?').join()} ${state}`;
}

function Mine({ api }: { api: PresenceApi }) {
  const { presence, setPresence, pending, error } = useMyPresence(api);
  return (
    <>
      <button type="button" onClick={() => setPresence('Busy', { message: 'Back at 3' })}>
        busy
      </button>
      <button type="button" onClick={() => setPresence('Typo')}>
        typo
      </button>
      <output>
        {`${presence?.presenceDefinition.systemPresence ?? '?'}|${presence?.message}|${pending}|${error?.name}`}
      </output>
    </>
  );
}

class ErrorBoundary extends Component<{ children: React.ReactNode }, { error?: Error }> {
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override state: { error?: Error } = {};
  override render() {
    return this.state.error ? `caught ${this.state.error.name}` : this.props.children;
  }
}

/** Each rejects when the hooks behave differently. */
export const hookScenarios: Readonly<Record<string, () => Promise<void>>> = {
  'usePresence shows the presence, then each change, and closes its socket with the component': async () => {
    const { mock, api } = setUp();
    const { shows, root } = mount(<Presence api={api} userId={mia} />);
    await shows('[On Queue live]');
    mock.genesys.setPresence('Mia Fernandez', 'Busy');
    await shows('[Busy live]');
    root.unmount();
    await allClosed(mock);
  },

  'usePresence without an id watches nobody, and a user that does not exist has no presence': async () => {
    const { mock, api } = setUp();
    const { shows, root } = mount(<Presence api={api} userId={undefined} />);
    await shows('[? live]');
    equal(channels(mock), 0);
    root.render(<Presence api={api} userId="00000000-0000-4000-8000-000000000000" />);
    await shows('[? live]');
    root.unmount();
  },

  'an id that is not a string reaches the error boundary': async () => {
    const { api } = setUp();
    const { shows, root } = mount(
      <ErrorBoundary>
        <Presence api={api} userId="" />
      </ErrorBoundary>,
    );
    await shows('caught ConfigurationError');
    root.unmount();
  },

  'usePresences compares ids by content: rendering again does not subscribe again': async () => {
    const { mock, api } = setUp();
    const { shows, root } = mount(<Presences api={api} userIds={[mia, sam]} />);
    await shows('live');
    const before = subscriptions(mock);
    root.render(<Presences api={api} userIds={[sam, mia]} />);
    root.render(<Presences api={api} userIds={[mia, sam, mia]} />);
    mock.genesys.setPresence('Mia Fernandez', 'Meal');
    await shows('Meal');
    equal([subscriptions(mock), channels(mock)], [before, 1]);
    root.unmount();
  },

  'a changing list keeps the socket, and shows users of both lists all the time': async () => {
    const { mock, api } = setUp();
    const { shows, root, seen } = mount(<Presences api={api} userIds={[mia]} />);
    await shows('On Queue live');
    const before = seen.length;
    root.render(<Presences api={api} userIds={[mia, sam, third]} />);
    await shows('On Queue,Meeting');
    await shows('live');
    root.render(<Presences api={api} userIds={[mia]} />);
    await shows('On Queue live');
    equal(
      seen.slice(before).filter((text) => !text.startsWith('On Queue')),
      [],
    );
    equal([channels(mock), mock.sockets.list().length], [1, 1]);
    root.unmount();
  },

  'many components share one socket, also in strict mode and when one takes the place of another':
    async () => {
      const { mock, api } = setUp();
      const page = (key: string) => (
        <StrictMode>
          <div key={key}>
            {[mia, sam, mia, third].map((id, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <Presence key={index} api={api} userId={id} />
            ))}
          </div>
        </StrictMode>
      );
      const { shows, root } = mount(page('first'));
      await shows('[On Queue live][Meeting live][On Queue live]');
      root.render(page('second'));
      mock.genesys.setPresence('Mia Fernandez', 'Break');
      await shows('[Break live][Meeting live][Break live]');
      equal([channels(mock), mock.sockets.list().length], [1, 1]);
      root.unmount();
    },

  'a transition to other users ends with their presences': async () => {
    const { api } = setUp();
    let choose: (ids: string[]) => void = () => {};
    function Chooser() {
      const [ids, setIds] = useState([mia]);
      choose = (next) => startTransition(() => setIds(next));
      return <Presences api={api} userIds={ids} />;
    }
    const { shows, root } = mount(<Chooser />);
    await shows('On Queue live');
    choose([sam]);
    choose([sam, mia]);
    await shows('Meeting,On Queue live');
    root.unmount();
  },

  'a break of the connection is shown, and ends': async () => {
    const { mock, api } = setUp();
    const { shows, root } = mount(<Presence api={api} userId={mia} />);
    await shows('[On Queue live]');
    mock.sockets.closeAll(1012);
    await shows('recovering');
    await shows('[On Queue live]');
    root.unmount();
  },

  'useMyPresence shows a change at once, and keeps it when it is accepted': async () => {
    const { api } = setUp();
    const { shows, root, click, seen } = mount(<Mine api={api} />);
    await shows('On Queue|');
    click('busy');
    await shows('Busy|Back at 3|true|undefined');
    await shows('Busy|Back at 3|false|undefined');
    equal((await api.getUserPresencesPurecloud(mia)).presenceDefinition.systemPresence, 'Busy');
    equal(
      seen.slice(seen.findIndex((text) => text.includes('Busy'))).filter((text) => text.includes('On Queue')),
      [],
    );
    root.unmount();
  },

  'useMyPresence rolls a refused change back': async () => {
    const { mock, api } = setUp();
    const { shows, root, click, seen } = mount(<Mine api={api} />);
    await shows('On Queue|');
    mock.faults.add({ operation: 'patchUserPresencesPurecloud', status: 403, times: 1 });
    click('busy');
    await shows('On Queue||false|PermissionError');
    equal(
      seen.some((text) => text.includes('Busy|Back at 3|true')),
      true,
    );
    click('typo');
    await shows('On Queue||false|ConfigurationError');
    mock.genesys.setPresence('Mia Fernandez', 'Meal');
    await shows('Meal|');
    root.unmount();
  },

  'two components with useMyPresence show the same pending change': async () => {
    const { api } = setUp();
    const { shows, root, click } = mount([<Mine key="1" api={api} />, <Mine key="2" api={api} />]);
    await shows('busytypoOn Queue||false|undefinedbusytypoOn Queue||false|undefined');
    click('busy');
    await shows('busytypoBusy|Back at 3|true|undefinedbusytypoBusy|Back at 3|true|undefined');
    await shows('busytypoBusy|Back at 3|false|undefinedbusytypoBusy|Back at 3|false|undefined');
    root.unmount();
  },

  'a server renders the empty state, and the page takes it over': async () => {
    const { mock, api } = setUp();
    const app = (
      <>
        <Presence api={api} userId={mia} />
        <Mine api={api} />
      </>
    );
    const html = renderToString(app);
    equal(html.includes('[? connecting]') && html.includes('?|undefined|false|undefined'), true);
    equal(channels(mock), 0);
    const container = document.body.appendChild(document.createElement('main'));
    container.innerHTML = html;
    const errors: unknown[] = [];
    const { shows } = shown(container);
    const root = hydrateRoot(container, app, { onRecoverableError: (error) => errors.push(error) });
    await shows('[On Queue live]');
    equal(errors, []);
    root.unmount();
  },

  'usePresence follows a player of brainCloud': async () => {
    const mock = createPresenceMock();
    const client = new BrainCloudClient(mock.braincloud.clientOptions());
    await client.authenticateUniversal('nova', 'nova-password');
    const pixel = mock.state().braincloud.profiles.find(({ name }) => name === 'Pixel')?.id ?? '';
    function Player() {
      const { presence, state } = usePresence(client.presence, pixel);
      return `${presence?.online} ${JSON.stringify(presence?.activity)} ${state}`;
    }
    const { shows, root } = mount(<Player />);
    await shows('live');
    mock.braincloud.setActivity('pixel', { LOCATION: 'lobby' });
    await shows('true {"LOCATION":"lobby"} live');
    root.unmount();
  },
};

export const reactVersion = version;
