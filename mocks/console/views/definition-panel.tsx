import { useSignal } from '@preact/signals';
import { refresh } from '../link.ts';
import { notify, perform, reasonOf } from '../notices.ts';
import { createDefinition, type DefinitionFields, deleteDefinition, updateDefinition } from '../org-calls.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { useDraft } from '../parts/draft.ts';
import { Problem } from '../parts/problem.tsx';
import { RuleLink } from '../parts/rule-link.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { StatusChip } from '../parts/status-chip.tsx';
import { hashOf, subject } from '../route.ts';
import type { Schemas } from '../schemas.ts';
import { lookOf, statusesOf } from '../statuses.ts';
import { state } from '../store/world.ts';
import { type Label, LabelsField, labelsOf, readLabels } from './labels-field.tsx';

type Definition = Schemas['DefinitionState'];

/** The URL's subject for a definition that has not been created yet. */
export const NEW_DEFINITION = 'new';

/** The definition in the URL, or the form for a new one. Renders nothing for an unknown id. */
export function definitionPanel() {
  if (subject.value === NEW_DEFINITION) return <NewDefinition />;
  const definition = state.value?.genesys.definitions.find(({ id }) => id === subject.value);
  return definition && <DefinitionPanel key={definition.id} definition={definition} />;
}

function NewDefinition() {
  const labels = useSignal<readonly Label[]>([{ language: 'en_US', text: '' }]);
  const systemPresence = useSignal<Schemas['SystemPresence']>('Busy');
  const divisionId = useSignal('*');
  const deactivated = useSignal(false);
  const problem = useSignal<string | undefined>(undefined);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      const { id } = await createDefinition({
        languageLabels: readLabels(labels.value),
        systemPresence: systemPresence.value,
        divisionId: divisionId.value.trim(),
        deactivated: deactivated.value,
      });
      notify('done', 'Definition created.');
      refresh();
      location.hash = hashOf('definitions', id);
    } catch (error) {
      problem.value = reasonOf(error);
    }
  };
  return (
    <SidePanel title="New definition" closeLabel="Close the form">
      <form class="stacked-form" onSubmit={(event) => void submit(event)}>
        <LabelsField labels={labels.value} onChange={(next) => (labels.value = next)} />
        <SystemPresenceField
          value={systemPresence.value}
          onChange={(next) => (systemPresence.value = next)}
        />
        <DivisionField value={divisionId.value} onInput={(next) => (divisionId.value = next)} />
        <label class="check">
          <input
            type="checkbox"
            checked={deactivated.value}
            onChange={(event) => (deactivated.value = event.currentTarget.checked)}
          />
          Deactivated
        </label>
        <Problem text={problem.value} />
        <div class="actions">
          <button type="submit" class="primary">
            Create definition
          </button>
        </div>
      </form>
    </SidePanel>
  );
}

interface SystemPresenceFieldProps {
  readonly value: Schemas['SystemPresence'];
  readonly onChange: (value: Schemas['SystemPresence']) => void;
}

function SystemPresenceField({ value, onChange }: SystemPresenceFieldProps) {
  return (
    <label>
      System presence
      <select
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Schemas['SystemPresence'])}
      >
        {statusesOf('genesys').map((status) => (
          <option key={status} value={status}>
            {lookOf(status).name}
          </option>
        ))}
      </select>
    </label>
  );
}

function DefinitionPanel({ definition }: { readonly definition: Definition }) {
  const { id, label, systemPresence, builtIn, deactivated } = definition;
  return (
    <SidePanel title={label} closeLabel="Close the details">
      <dl class="facts">
        <dt>Id</dt>
        <dd>
          <code>{id}</code> <CopyButton text={id} what="Copy the id" />
        </dd>
        <dt>System presence</dt>
        <dd>
          <StatusChip status={systemPresence} />
        </dd>
        <dt>State</dt>
        <dd>{deactivated ? 'Deactivated' : builtIn ? 'Built in' : 'Active'}</dd>
      </dl>
      {builtIn ? (
        <p class="help">
          A built-in definition cannot be changed or deleted (<RuleLink id="GEN-DEF-4" />
          ).
        </p>
      ) : (
        <>
          <EditForm definition={definition} />
          <StateForm definition={definition} />
        </>
      )}
    </SidePanel>
  );
}

function EditForm({ definition }: { readonly definition: Definition }) {
  const { id } = definition;
  const labels = useDraft(JSON.stringify(labelsOf(definition.languageLabels)));
  const divisionId = useDraft(definition.divisionId);
  const problem = useSignal<string | undefined>(undefined);
  // Always valid JSON, because only this form writes it.
  const rows = JSON.parse(labels.value) as readonly Label[];
  const drop = (): void => {
    labels.drop();
    divisionId.drop();
    problem.value = undefined;
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      const changed = { languageLabels: readLabels(rows), divisionId: divisionId.value.trim() };
      await updateDefinition(id, { ...fieldsOf(definition), ...changed });
      notify('done', 'Definition changed.');
      refresh();
      drop();
    } catch (error) {
      problem.value = reasonOf(error);
    }
  };
  return (
    <form class="stacked-form" onSubmit={(event) => void submit(event)}>
      <LabelsField labels={rows} onChange={(next) => labels.set(JSON.stringify(next))} />
      <DivisionField value={divisionId.value} onInput={divisionId.set} />
      <Problem text={problem.value} />
      <div class="actions">
        <button type="submit" class="primary" disabled={!labels.isEdited && !divisionId.isEdited}>
          Save
        </button>
        {(labels.isEdited || divisionId.isEdited) && (
          <button type="button" onClick={drop}>
            Discard edits
          </button>
        )}
      </div>
    </form>
  );
}

function StateForm({ definition }: { readonly definition: Definition }) {
  const { id, label, deactivated } = definition;
  if (deactivated) {
    const restore = (): void =>
      void perform(
        () => updateDefinition(id, { ...fieldsOf(definition), deactivated: false }),
        `${label} restored.`,
      );
    return (
      <div class="actions">
        <button type="button" onClick={restore}>
          Restore
        </button>
        <span class="help">A deactivated definition can no longer be set.</span>
      </div>
    );
  }
  return (
    <div class="actions">
      <ConfirmButton
        label="Deactivate"
        question={`Deactivate ${label}?`}
        consequence="This deletes it as the API does: the lists no longer contain it and it can no longer be set. Users keep it as their current presence. You can restore it."
        onConfirm={() => void perform(() => deleteDefinition(id), `${label} deactivated.`)}
      />
    </div>
  );
}

function DivisionField({
  value,
  onInput,
}: {
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  return (
    <label>
      <span>
        Division (<code>*</code> is all divisions)
      </span>
      <input required value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </label>
  );
}

function fieldsOf(definition: Definition): DefinitionFields {
  const { languageLabels, systemPresence, divisionId, deactivated } = definition;
  return { languageLabels, systemPresence, divisionId, deactivated };
}
