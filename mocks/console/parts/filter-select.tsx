interface FilterSelectProps {
  readonly label: string;
  /** The option for no filter, such as `All departments`. Its value is the empty string. */
  readonly all: string;
  /** Values, with labels if they differ from the values. */
  readonly options: readonly (string | FilterOption)[];
  readonly chosen: { value: string };
}

/** A value of a filter. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** A select that filters a list by one value. Not rendered if there is nothing to choose. */
export function FilterSelect({ label, all, options, chosen }: FilterSelectProps) {
  if (options.length === 0 && chosen.value === '') return null;
  const known = options.map((option) =>
    typeof option === 'string' ? { value: option, label: option } : option,
  );
  const isKnown = chosen.value === '' || known.some(({ value }) => value === chosen.value);
  const listed = isKnown ? known : [...known, { value: chosen.value, label: chosen.value }];
  return (
    <label class="select">
      <span class="visually-hidden">{label}</span>
      <select value={chosen.value} onChange={(event) => (chosen.value = event.currentTarget.value)}>
        <option value="">{all}</option>
        {listed.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
