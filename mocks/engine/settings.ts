/** Settings as the mock stores them. The control API omits unset ones. */
export type SettingsOf<Listed extends object> = { -readonly [Name in keyof Required<Listed>]: Listed[Name] };

/** A change of settings. `null` restores the initial value. */
export type Change<Settings> = { readonly [Name in keyof Settings]?: Settings[Name] | null };

/** Returns settings without undefined values, for JSON. */
export type Defined<Settings> = {
  [Name in keyof Settings as undefined extends Settings[Name] ? never : Name]: Settings[Name];
} & {
  [Name in keyof Settings as undefined extends Settings[Name] ? Name : never]?: Exclude<
    Settings[Name],
    undefined
  >;
};

export function definedSettings<Settings extends object>(settings: Settings): Defined<Settings> {
  // Only fields that are optional in the type are removed.
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as Defined<Settings>;
}

/** Changes settings in place, because other code holds references to the object. */
export function changeSettings<Settings extends object>(
  settings: Settings,
  initial: Readonly<Settings>,
  change: Change<Settings>,
): void {
  for (const name of Object.keys(change) as (keyof Settings)[]) {
    const value = change[name];
    if (value !== undefined) settings[name] = value ?? initial[name];
  }
}
