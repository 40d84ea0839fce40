import type { Signal } from '@preact/signals';

interface FilterSelectProps {
  readonly label: string;
  /** Such as `All departments`; its value is the empty text. */
  readonly all: string;
  readonly options: readonly string[];
  readonly chosen: Signal<string>;
}

/** Restricts a list to one of some values; not rendered where there is nothing to choose. */
export function FilterSelect({ label, all, options, chosen }: FilterSelectProps) {
  if (options.length === 0 && chosen.value === '') return null;
  const listed = options.includes(chosen.value) || chosen.value === '' ? options : [...options, chosen.value];
  return (
    <label class="select">
      <span class="visually-hidden">{label}</span>
      <select value={chosen.value} onChange={(event) => (chosen.value = event.currentTarget.value)}>
        <option value="">{all}</option>
        {listed.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}
