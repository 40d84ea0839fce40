import { asObject, type Json, type Specification, type SpecificationObject } from './specification.ts';

/** A setting, as described in the specification. */
interface Setting {
  readonly group: string;
  readonly name: string;
  readonly description: string;
  readonly type: Json;
  readonly rules: Json;
  readonly default?: Json;
  readonly unit?: Json;
}

const GROUPS = [
  { group: 'genesys', schema: 'GenesysSettings', heading: 'Genesys Cloud' },
  { group: 'braincloud', schema: 'BraincloudSettings', heading: 'brainCloud' },
  { group: 'journal', schema: 'JournalSettings', heading: 'Journal' },
] as const;

/** The settings and their explanations, as the control API returns them. */
export function settingDescriptionsText(control: Specification): string {
  const rows = GROUPS.flatMap(({ group, schema }) => settingsOf(control, group, schema));
  return `import type { SettingDescription } from '../../src/generated/mock-control.ts';

export const settingDescriptions: readonly SettingDescription[] = ${JSON.stringify(rows, null, 2)};
`;
}

/** Returns the settings page with its tables regenerated. */
export function settingsPage(control: Specification, page: string): string {
  return GROUPS.reduce((text, { group, schema, heading }) => {
    const table = settingsOf(control, group, schema).map(
      (setting) =>
        `| \`${setting.name}\` | ${shown(setting)} | ${setting.description.replaceAll('|', '\\|')} |\n`,
    );
    const section = new RegExp(`(\n## ${heading}\n[^#]*?\n\\| --- \\| --- \\| --- \\|\n)(?:\\|.*\n)*`);
    if (!section.test(text)) throw new Error(`docs/guide/settings.md has no table under "${heading}".`);
    return text.replace(section, (_, before: string) => before + table.join(''));
  }, page);
}

function settingsOf(control: Specification, group: string, schema: string): Setting[] {
  const schemas = asObject(asObject(control.document['components'])['schemas']);
  const properties = asObject(asObject(schemas[schema])['properties']);
  return Object.entries(properties).map(([name, value]) => {
    const property = asObject(value);
    const resolved = control.resolve({ value: property, pointer: `#/components/schemas/${schema}` }).value;
    return {
      group,
      name,
      description: String(property['description']).trim(),
      type: resolved['type'] ?? 'string',
      ...copied(resolved, { enum: 'choices', minimum: 'minimum', exclusiveMinimum: 'exclusiveMinimum' }),
      ...copied(property, { 'x-unit': 'unit', default: 'default' }),
      rules: property['x-rules'] ?? [],
    };
  });
}

/** Returns those of the given fields that an object has, under other names. */
function copied(from: SpecificationObject, names: Readonly<Record<string, string>>): SpecificationObject {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, as]) => {
      const value = from[name];
      return value === undefined ? [] : [[as, value]];
    }),
  );
}

function shown({ default: value, unit }: Setting): string {
  if (value === undefined) return 'unset';
  return `\`${typeof value === 'string' ? `'${value}'` : value}\`${unit === undefined ? '' : ` ${unit}`}`;
}
