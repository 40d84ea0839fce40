import { Panel } from '../parts/panel.tsx';
import { ClockPanel } from './clock-panel.tsx';
import { SnapshotPanel } from './snapshot-panel.tsx';
import { WorldsPanel } from './worlds-panel.tsx';

/** The world itself: its time, its state as a whole, and the others beside it. */
export function WorldView() {
  return (
    <div class="columns">
      <ClockPanel />
      <div class="stack">
        <WorldsPanel />
        <SnapshotPanel />
        <SpecsPanel />
      </div>
    </div>
  );
}

function SpecsPanel() {
  return (
    <Panel title="API reference">
      <p>
        <a href="console/specs">Read the three specifications</a> and try their operations on this world.
      </p>
    </Panel>
  );
}
