import { notify } from '../notices.ts';
import { Icon } from './icon.tsx';

/**
 * Copies text to the clipboard.
 * @param what the end of the button's name: `the id` for `Copy the id`.
 */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const copy = (): void => {
    navigator.clipboard?.writeText(text).then(
      () => notify('done', 'Copied.'),
      () => notify('problem', 'The browser did not allow copying.'),
    );
  };
  return (
    <button type="button" class="quiet small" aria-label={what} title={what} onClick={copy}>
      <Icon name="copy" />
    </button>
  );
}
