import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { remote } from '../access.ts';
import { refresh } from '../link.ts';
import { notify, reasonOf } from '../notices.ts';
import { CodeText } from '../parts/code-text.tsx';
import { type Draft, useDraft } from '../parts/draft.ts';
import { RuleLink } from '../parts/rule-link.tsx';
import {
  isChanged,
  readSetting,
  type SettingDescription,
  type SettingValue,
  settingChange,
  settings,
  settingValue,
} from '../store/settings.ts';
import { rules } from '../store/world.ts';
import { confidenceText } from './confidence.ts';

/** A setting: its description, its value to edit, and its default. */
export function SettingRow({ setting }: { readonly setting: SettingDescription }) {
  const { name, unit } = setting;
  const draft = useDraft(textOf(settingValue(setting)));
  const problem = useSignal<string | undefined>(undefined);
  const id = useId();
  const save = async (value: NonNullable<SettingValue> | null): Promise<void> => {
    try {
      settings.value = await remote().settings.patch(settingChange(setting, value));
      problem.value = undefined;
      draft.drop();
      notify('done', value === null ? `${name} reset to its default.` : `${name} changed.`);
      refresh();
    } catch (error) {
      problem.value = reasonOf(error);
    }
  };
  const cancel = (): void => {
    problem.value = undefined;
    draft.drop();
  };
  const commit = (text: string): void => {
    if (text === textOf(settingValue(setting))) {
      cancel();
      return;
    }
    draft.set(text);
    const read = readSetting(setting, text);
    if ('problem' in read) problem.value = read.problem;
    else void save(read.value);
  };
  return (
    <li class="setting entry" data-setting={name}>
      <Explanation id={id} setting={setting} />
      <div class="setting-value">
        <div class="setting-field">
          <SettingField
            id={id}
            setting={setting}
            draft={draft}
            problem={problem.value}
            commit={commit}
            cancel={cancel}
          />
          {unit !== undefined && <span class="muted">{unit}</span>}
        </div>
        {problem.value !== undefined && (
          <p class="problem" role="alert" id={`${id}-problem`}>
            {problem.value}
          </p>
        )}
        <DefaultText setting={setting} />
        {isChanged(setting) && (
          <button type="button" onClick={() => void save(null)}>
            Restore default<span class="visually-hidden"> of {name}</span>
          </button>
        )}
      </div>
    </li>
  );
}

function Explanation({ id, setting }: { readonly id: string; readonly setting: SettingDescription }) {
  return (
    <div class="setting-what">
      <h3>
        <label for={id}>
          <code>{setting.name}</code>
        </label>
        {isChanged(setting) && <span class="tag warn">Changed</span>}
      </h3>
      <p id={`${id}-text`}>
        <CodeText text={setting.description} />
      </p>
      <Provenance setting={setting} />
    </div>
  );
}

function DefaultText({ setting: { default: value } }: { readonly setting: SettingDescription }) {
  return <p class="help">Default: {value === undefined ? 'unset' : <code>{textOf(value)}</code>}</p>;
}

interface SettingFieldProps {
  readonly id: string;
  readonly setting: SettingDescription;
  readonly draft: Draft<string>;
  readonly problem: string | undefined;
  readonly commit: (text: string) => void;
  /** Shows the current value again. */
  readonly cancel: () => void;
}

/**
 * A select if there are few values, otherwise a text field. Enter and leaving the field save; Escape cancels.
 */
function SettingField({ id, setting, draft, problem, commit, cancel }: SettingFieldProps) {
  const { type, choices = type === 'boolean' ? ['true', 'false'] : [] } = setting;
  const described = {
    id,
    'aria-describedby': problem === undefined ? `${id}-text` : `${id}-problem ${id}-text`,
    'aria-invalid': problem !== undefined,
  };
  if (choices.length > 0) {
    return (
      <select {...described} value={draft.value} onChange={(event) => commit(event.currentTarget.value)}>
        {(setting.default === undefined || draft.value === '') && <option value="">unset</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...described}
      inputMode={type === 'string' ? 'text' : 'decimal'}
      placeholder={setting.default === undefined ? 'unset' : undefined}
      value={draft.value}
      onInput={(event) => draft.set(event.currentTarget.value)}
      onBlur={(event) => commit(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit(event.currentTarget.value);
        else if (event.key === 'Escape') cancel();
      }}
    />
  );
}

/** The rules that depend on a setting, and their confidence. */
function Provenance({ setting }: { readonly setting: SettingDescription }) {
  if (setting.rules.length === 0) return <p class="help">Only the mock has this setting.</p>;
  return (
    <ul class="provenance help">
      {setting.rules.map((id) => {
        const rule = rules.value.get(id);
        return (
          <li key={id}>
            <RuleLink id={id} />
            {rule && ` ${confidenceText(rule.confidence)}: ${rule.source}`}
          </li>
        );
      })}
    </ul>
  );
}

function textOf(value: SettingValue): string {
  return value === undefined ? '' : String(value);
}
