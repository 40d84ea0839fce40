import { signal } from '@preact/signals';
import { remote } from '../access.ts';
import { perform } from '../notices.ts';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { mentions } from '../store/mentions.ts';
import {
  changedSettings,
  describedSettings,
  isChanged,
  restoringChange,
  type SettingDescription,
} from '../store/settings.ts';
import { SettingRow } from './setting-row.tsx';

type Shown = 'all' | 'changed';

const search = signal('');
const shown = signal<Shown>('all');
const choices: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'changed', label: 'Changed' },
];
const groups: readonly { readonly group: SettingDescription['group']; readonly title: string }[] = [
  { group: 'genesys', title: 'Genesys Cloud' },
  { group: 'braincloud', title: 'brainCloud' },
  { group: 'journal', title: 'Journal' },
];

/** The settings of the world, with their descriptions. */
export function SettingsView() {
  const found = describedSettings.value.filter(
    (setting) =>
      mentions([setting.name, setting.description, ...setting.rules], search.value) &&
      (shown.value === 'all' || isChanged(setting)),
  );
  return (
    <>
      <div class="toolbar">
        <SearchField label="Find a setting" text={search} />
        <Segmented
          legend="Which settings"
          options={choices}
          value={shown.value}
          onChange={(value) => (shown.value = value)}
        />
        {changedSettings.value.length > 0 && (
          <button type="button" onClick={restoreAll}>
            Restore all defaults ({changedSettings.value.length})
          </button>
        )}
      </div>
      <p class="help">
        Every setting can be changed while the mock runs. If a change applies only to new tokens, channels or
        sessions, the description states it. A reset restores the defaults.
      </p>
      {found.length === 0 ? (
        <Empty
          title={shown.value === 'changed' && search.value === '' ? 'No changed settings' : 'No matches'}
        >
          {shown.value === 'changed' && search.value === ''
            ? 'All settings have their defaults.'
            : 'Change the search, or show all settings.'}
        </Empty>
      ) : (
        <div class="columns wide">
          {groups.map(({ group, title }) => (
            <SettingsPanel
              key={group}
              title={title}
              settings={found.filter((each) => each.group === group)}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface SettingsPanelProps {
  readonly title: string;
  readonly settings: readonly SettingDescription[];
}

function SettingsPanel({ title, settings }: SettingsPanelProps) {
  if (settings.length === 0) return null;
  return (
    <Panel title={title} note={settings.length}>
      <ul class="settings rows">
        {settings.map((setting) => (
          <SettingRow key={setting.name} setting={setting} />
        ))}
      </ul>
    </Panel>
  );
}

function restoreAll(): void {
  const change = restoringChange(changedSettings.peek());
  void perform(() => remote().settings.patch(change), 'All settings have their defaults.');
}
