import type { SettingDescription, Settings } from '../../../src/generated/mock-control.ts';
import { settingDescriptions } from '../../generated/setting-descriptions.ts';
import type { ControlTable } from '../operation-types.ts';

export const settingsOperations = {
  getSettings: ({ mock }) => ({ status: 200, body: mock.settings.get() }),

  patchSettings: ({ body, mock }) => ({ status: 200, body: mock.settings.patch(body) }),

  getSettingDescriptions: ({ mock }) => {
    const initial = mock.settings.initial();
    return { status: 200, body: settingDescriptions.map((setting) => withDefault(setting, initial)) };
  },
} satisfies Partial<ControlTable>;

/** Replaces the built-in default with this world's initial value, which setting `null` restores. */
function withDefault({ default: _, ...setting }: SettingDescription, initial: Settings): SettingDescription {
  const values: Readonly<Record<string, SettingDescription['default']>> = { ...initial[setting.group] };
  const value = values[setting.name];
  return value === undefined ? setting : { ...setting, default: value };
}
