interface FilterSelectProps {
  readonly label: string;
  /** Such as `All departments`; its value is the empty text. */
  readonly all: string;
  /** Values, with labels where those differ. */
  readonly options: readonly (string | FilterOption)[];
  readonly chosen: { value: string };
}

/** A value that a filter can have. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** Restricts a list to one of some values; not rendered where there is nothing to choose. */
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
