import { CopyButton } from './copy-button.tsx';

/** A body of a call, as it was kept: its secrets are gone before it gets here. */
export function JsonBlock({ title, value }: { readonly title: string; readonly value: unknown }) {
  const text = value === undefined ? undefined : JSON.stringify(value, undefined, 2);
  return (
    <section class="body-block">
      <header>
        <h3>{title}</h3>
        {text === undefined ? undefined : <CopyButton text={text} what={`Copy the ${title.toLowerCase()}`} />}
      </header>
      {text === undefined ? (
        <p class="muted">Empty, too long to keep, or all of it secret.</p>
      ) : (
        <pre>{text}</pre>
      )}
    </section>
  );
}
