interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly required?: boolean;
}

/** A labelled field for one line of text. */
export function TextField({ label, value, onInput, placeholder, required = false }: TextFieldProps) {
  return (
    <label>
      {label}
      <input
        required={required}
        placeholder={placeholder}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
