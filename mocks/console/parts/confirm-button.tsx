import { useSignal } from '@preact/signals';
import { Dialog } from './dialog.tsx';

interface ConfirmButtonProps {
  readonly label: string;
  /** Accessible name, if the label alone is ambiguous. */
  readonly ariaLabel?: string;
  readonly question: string;
  readonly consequence: string;
  readonly onConfirm: () => void;
}

/** A button that asks for confirmation. */
export function ConfirmButton({ label, ariaLabel, question, consequence, onConfirm }: ConfirmButtonProps) {
  const isAsking = useSignal(false);
  const confirm = (): void => {
    isAsking.value = false;
    onConfirm();
  };
  return (
    <>
      <button type="button" class="danger" aria-label={ariaLabel} onClick={() => (isAsking.value = true)}>
        {label}
      </button>
      {isAsking.value && (
        <Dialog title={question} onClose={() => (isAsking.value = false)}>
          <p>{consequence}</p>
          <div class="actions">
            <button type="button" class="danger filled" onClick={confirm}>
              {label}
            </button>
            <button type="button" onClick={() => (isAsking.value = false)}>
              Cancel
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
