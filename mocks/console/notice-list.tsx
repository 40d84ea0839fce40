import { dismiss, notices } from './notices.ts';
import { Icon } from './parts/icon.tsx';

/** Results and errors of actions, announced to screen readers. */
export function NoticeList() {
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.value.map(({ id, tone, text }) => (
        <p key={id} class={`notice ${tone}`}>
          {text}
          <button type="button" class="quiet small" aria-label="Dismiss" onClick={() => dismiss(id)}>
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
