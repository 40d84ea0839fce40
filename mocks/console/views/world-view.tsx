import { Panel } from '../parts/panel.tsx';
import { ClockPanel } from './clock-panel.tsx';
import { SnapshotPanel } from './snapshot-panel.tsx';
import { WorldsPanel } from './worlds-panel.tsx';

/** The world: its clock, its state, and the other worlds of the server. */
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
        <a href="console/specs">Read the three specs</a> and try their operations on this world.
      </p>
    </Panel>
  );
}
