import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import type { Schemas } from '../schemas.ts';
import { faults, scenarios } from '../store/world.ts';
import { FaultForm } from './fault-form.tsx';
import { faultText, targetText } from './fault-text.ts';

/** What goes wrong on purpose: presets, what is in force, and a form for more. */
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
      ? perform(() => Promise.all(own.map(({ id }) => remote().faults.remove(id))), `${title} has ended.`)
      : perform(() => remote().faults.start(name), `${title} is on.`));
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

/** `flaky-network` as people write it. */
function sentence(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function InForce() {
  const active = faults.value;
  return (
    <Panel
      title="In force"
      action={
        active.length > 0 && (
          <button
            type="button"
            onClick={() => void perform(() => remote().faults.clear(), 'Nothing goes wrong any more.')}
          >
            Remove all
          </button>
        )
      }
    >
      {active.length === 0 ? (
        <Empty title="Nothing goes wrong">Start a preset, or add a fault of your own.</Empty>
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
  const remove = (): void => void perform(() => remote().faults.remove(id), 'The fault is gone.');
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
      <button type="button" aria-label={`Remove the fault of ${target} (${id})`} onClick={remove}>
        Remove
      </button>
    </li>
  );
}
