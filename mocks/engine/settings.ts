/** Settings as the mock keeps them; the control API leaves out those that are unset. */
export type SettingsOf<Listed extends object> = { -readonly [Name in keyof Required<Listed>]: Listed[Name] };

/** Settings to change; `null` restores the value that the world started with. */
export type Change<Settings> = { readonly [Name in keyof Settings]?: Settings[Name] | null };

/** Settings as JSON has them: those without a value are left out. */
export type Defined<Settings> = {
  [Name in keyof Settings as undefined extends Settings[Name] ? never : Name]: Settings[Name];
} & {
  [Name in keyof Settings as undefined extends Settings[Name] ? Name : never]?: Exclude<
    Settings[Name],
    undefined
  >;
};

export function definedSettings<Settings extends object>(settings: Settings): Defined<Settings> {
  // What is left out is just what the type lets be absent.
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as Defined<Settings>;
}

/**
 * Changes settings where they stand, since everything that obeys them holds on to them. `Object.assign` of the
 * initial ones puts all of them back.
 */
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
