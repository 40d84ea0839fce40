import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CodeText } from '../parts/code-text.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { docsUrl } from '../place.ts';
import { hashOf, subject } from '../route.ts';
import type { Schemas, Service } from '../schemas.ts';
import { serviceName } from '../service-name.ts';
import { mentions } from '../store/mentions.ts';
import { rules } from '../store/world.ts';
import { confidenceText } from './confidence.ts';

type Rule = Schemas['Rule'];
type Shown = 'all' | Rule['confidence'];

const services: readonly Service[] = ['genesys', 'braincloud'];
const search = signal('');
const shown = signal<Shown>('all');
const choices: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'documented', label: 'Documented' },
  { value: 'observed', label: 'Observed' },
  { value: 'assumed', label: 'Assumed' },
];

/** The rule in the URL is listed regardless of the filters. */
const found = computed(() =>
  [...rules.value.values()].filter(
    (rule) =>
      rule.id === subject.value ||
      (mentions([rule.id, rule.says, rule.source], search.value) &&
        (shown.value === 'all' || rule.confidence === shown.value)),
  ),
);

/** The rules that the mock follows, with their sources. */
export function FidelityView() {
  useEffect(() => {
    // Each view first scrolls the page to its top.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.rule[data-current]')?.scrollIntoView({ block: 'center' }),
    );
  }, [subject.value, rules.value]);
  return (
    <>
      <div class="toolbar">
        <SearchField label="Find a rule" text={search} />
        <Segmented
          legend="Which rules"
          options={choices}
          value={shown.value}
          onChange={(value) => (shown.value = value)}
        />
      </div>
      <p class="help">
        Each behaviour of the mock is a rule with a source and a confidence. Documented: the vendor&apos;s
        documentation or SDK describes it. Observed: seen in a real response or in a client&apos;s code.
        Assumed: nothing is published.
      </p>
      {found.value.length === 0 ? (
        <Empty title="No matches">Change the search, or show all rules.</Empty>
      ) : (
        <div class="columns wide">
          {services.map((service) => (
            <RulesPanel key={service} service={service} />
          ))}
        </div>
      )}
    </>
  );
}

function RulesPanel({ service }: { readonly service: Service }) {
  const own = found.value.filter((rule) => rule.service === service);
  if (own.length === 0) return null;
  return (
    <Panel title={serviceName(service)} note={own.length === 1 ? '1 rule' : `${own.length} rules`}>
      <ul class="rows">
        {own.map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
      </ul>
    </Panel>
  );
}

function RuleRow({ rule: { id, says, source, confidence } }: { readonly rule: Rule }) {
  const docs = docsUrl(`fidelity#${id.toLowerCase()}`);
  return (
    <li class="rule entry" data-current={subject.value === id ? '' : undefined}>
      <p class="line-head">
        <a class="rule-link" href={hashOf('fidelity', id)}>
          {id}
        </a>
        <span class="tag">{confidenceText(confidence)}</span>
        {docs !== undefined && (
          <a href={docs} target="_blank" rel="noreferrer">
            Documentation of {id}
          </a>
        )}
      </p>
      <p>
        <CodeText text={says} />
      </p>
      <p class="help">Source: {source}</p>
    </li>
  );
}
