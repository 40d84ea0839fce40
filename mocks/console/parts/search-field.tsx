import { Icon } from './icon.tsx';

/** A search field that filters a list while the user types. */
export function SearchField({ label, text }: { readonly label: string; readonly text: { value: string } }) {
  return (
    <label class="search">
      <span class="visually-hidden">{label}</span>
      <Icon name="search" />
      <input
        type="search"
        placeholder={label}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
    </label>
  );
}
