import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import type { Schemas } from '../schemas.ts';
import { faults, scenarios } from '../store/world.ts';
import { FaultForm } from './fault-form.tsx';
import { faultText, targetText } from './fault-text.ts';

/** Presets of faults, the active faults, and a form to add one. */
export function FaultsView() {
  return (
    <>
      <section class="presets" aria-labelledby="presets">
        <h2 id="presets">Presets</h2>
        <ul>
          {scenarios.value.map((scenario) => (
            <Preset key={scenario.name} scenario={scenario} />
          ))}
        </ul>
      </section>
      <div class="columns">
        <InForce />
        <FaultForm />
      </div>
    </>
  );
}

function Preset({ scenario: { name, says } }: { readonly scenario: Schemas['Scenario'] }) {
  const own = faults.value.filter(({ scenario }) => scenario === name);
  const isOn = own.length > 0;
  const title = sentence(name);
  const toggle = (): void => {
    void (isOn
      ? perform(() => Promise.all(own.map(({ id }) => remote().faults.remove(id))), `${title} stopped.`)
      : perform(() => remote().faults.start(name), `${title} started.`));
  };
  return (
    <li class="preset" data-on={isOn ? '' : undefined}>
      <h3>{title}</h3>
      <p>{says}</p>
      <button type="button" aria-pressed={isOn} onClick={toggle}>
        {isOn ? 'Stop' : 'Start'}
        <span class="visually-hidden"> {title}</span>
      </button>
    </li>
  );
}

/** `Flaky network` for `flaky-network`. */
function sentence(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function InForce() {
  const active = faults.value;
  return (
    <Panel
      title="Active faults"
      action={
        active.length > 0 && (
          <button
            type="button"
            onClick={() => void perform(() => remote().faults.clear(), 'All faults removed.')}
          >
            Remove all
          </button>
        )
      }
    >
      {active.length === 0 ? (
        <Empty title="No active faults">Start a preset, or add a fault.</Empty>
      ) : (
        <ul class="rows">
          {active.map((fault) => (
            <FaultLine key={fault.id} active={fault} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function FaultLine({ active: { id, fault, scenario, hits } }: { readonly active: Schemas['ActiveFault'] }) {
  const target = targetText(fault.operation);
  const remove = (): void => void perform(() => remote().faults.remove(id), 'Fault removed.');
  return (
    <li class="entry fault">
      <div class="fault-what">
        <div class="line-head">
          <strong>{target}</strong>
          {scenario && <span class="tag">{sentence(scenario)}</span>}
        </div>
        <p class="fault-effect">{faultText(fault)}</p>
      </div>
      <p class="hits">
        <b class="hit-count">{hits}</b> <span class="muted">{hits === 1 ? 'hit' : 'hits'}</span>
      </p>
      <button type="button" aria-label={`Remove the fault for ${target} (${id})`} onClick={remove}>
        Remove
      </button>
    </li>
  );
}
