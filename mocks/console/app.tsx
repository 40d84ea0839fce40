import { useEffect, useRef } from 'preact/hooks';
import { link } from './link.ts';
import { Navigation } from './navigation.tsx';
import { NoticeList } from './notice-list.tsx';
import { LostBanner, Refused, TokenForm, Waiting } from './obstacles.tsx';
import { title, type View, view } from './route.ts';
import { state } from './store/world.ts';
import { TopBar } from './top-bar.tsx';
import { CallsView } from './views/calls-view.tsx';
import { DefinitionsView } from './views/definitions-view.tsx';
import { FaultsView } from './views/faults-view.tsx';
import { FidelityView } from './views/fidelity-view.tsx';
import { PeopleView } from './views/people-view.tsx';
import { SettingsView } from './views/settings-view.tsx';
import { SocketsView } from './views/sockets-view.tsx';
import { StubsView } from './views/stubs-view.tsx';
import { TimelineView } from './views/timeline-view.tsx';
import { WorldView } from './views/world-view.tsx';

const shown: Readonly<Record<View, () => preact.JSX.Element>> = {
  people: PeopleView,
  timeline: TimelineView,
  calls: CallsView,
  sockets: SocketsView,
  definitions: DefinitionsView,
  faults: FaultsView,
  stubs: StubsView,
  settings: SettingsView,
  world: WorldView,
  fidelity: FidelityView,
};

/** The whole page. */
export function App() {
  const { name } = link.value;
  useTitle();
  if (name === 'token') return <TokenForm />;
  if (name === 'refused') return <Refused />;
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={focusMain}>
        Skip to content
      </button>
      <Navigation />
      <div class="page">
        <TopBar />
        <main id="main" tabIndex={-1} data-link={name}>
          <LostBanner />
          {state.value === undefined ? <Waiting /> : <CurrentView />}
        </main>
      </div>
      <NoticeList />
    </div>
  );
}

function CurrentView() {
  const Current = shown[view.value];
  return <Current />;
}

/** Sets the document's title. A new view gets the focus, so that screen readers announce it. */
function useTitle(): void {
  const isFirst = useRef(true);
  const world = state.value?.world ?? '';
  useEffect(() => {
    document.title = `${title.value} · ${world === 'default' || world === '' ? '' : `${world} · `}Presence mock`;
  }, [title.value, world]);
  useEffect(() => {
    if (!isFirst.current) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    isFirst.current = false;
    scrollTo(0, 0);
  }, [view.value]);
}

function focusMain(): void {
  document.querySelector<HTMLElement>('#main')?.focus();
}
