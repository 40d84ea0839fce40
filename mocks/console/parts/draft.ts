import { useSignal } from '@preact/signals';

/** The text of a field: the current value until it is edited. */
export interface Draft<Value> {
  readonly value: Value;
  readonly isEdited: boolean;
  /** Whether the current value has changed since the edit began. */
  readonly isOutdated: boolean;
  set(value: Value): void;
  /** Discards the edit and shows the current value again. */
  drop(): void;
}

/** Edits a value that may change in the meantime. */
export function useDraft<Value extends string | number | boolean>(current: Value): Draft<Value> {
  const edit = useSignal<{ readonly value: Value; readonly from: Value } | undefined>(undefined);
  const { value = current, from = current } = edit.value ?? {};
  return {
    value,
    isEdited: edit.value !== undefined && value !== current,
    isOutdated: edit.value !== undefined && from !== current && value !== current,
    set: (next) => {
      edit.value = { value: next, from: edit.peek()?.from ?? current };
    },
    drop: () => {
      edit.value = undefined;
    },
  };
}
