import { computed, signal } from '@preact/signals';
import type { Schemas } from '../schemas.ts';

export type SettingDescription = Schemas['SettingDescription'];
export type SettingValue = SettingDescription['default'];

/** The values of the settings as last read. */
export const settings = signal<Schemas['Settings'] | undefined>(undefined);
/** The descriptions of the settings. They do not change during the life of a world. */
export const describedSettings = signal<readonly SettingDescription[]>([]);

/** Returns the value of a setting, or undefined if it is unset. */
export function settingValue({ group, name }: SettingDescription): SettingValue {
  const values: Readonly<Record<string, SettingValue>> = { ...settings.value?.[group] };
  return values[name];
}

export function isChanged(setting: SettingDescription): boolean {
  return settingValue(setting) !== setting.default;
}

export const changedSettings = computed(() =>
  settings.value === undefined ? [] : describedSettings.value.filter(isChanged),
);

/** A change of one setting; `null` restores its default. */
export function settingChange(
  { group, name }: SettingDescription,
  value: NonNullable<SettingValue> | null,
): Schemas['SettingsChange'] {
  return { [group]: { [name]: value } };
}

/** Restores the defaults of these settings. */
export function restoringChange(changed: readonly SettingDescription[]): Schemas['SettingsChange'] {
  const change: Record<string, Record<string, null>> = {};
  for (const { group, name } of changed) change[group] = { ...change[group], [name]: null };
  return change;
}

/**
 * Parses a typed value of a setting.
 * @returns the value, `null` for the default, or the error.
 */
export function readSetting(
  setting: SettingDescription,
  text: string,
): { readonly value: NonNullable<SettingValue> | null } | { readonly problem: string } {
  const { type, minimum, exclusiveMinimum } = setting;
  if (text.trim() === '') {
    return setting.default === undefined ? { value: null } : { problem: 'Enter a value.' };
  }
  if (type === 'boolean') return { value: text === 'true' };
  if (type === 'string') return { value: text.trim() };
  const value = Number(text);
  if (!Number.isFinite(value)) return { problem: 'Enter a number.' };
  if (type === 'integer' && !Number.isInteger(value)) return { problem: 'Enter a whole number.' };
  if (minimum !== undefined && value < minimum) return { problem: `The smallest value is ${minimum}.` };
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return { problem: `The value must be greater than ${exclusiveMinimum}.` };
  }
  return { value };
}
