import { Icon } from './icon.tsx';

/** A field that narrows down what is shown as one types. */
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
