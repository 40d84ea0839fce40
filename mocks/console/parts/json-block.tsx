import { CopyButton } from './copy-button.tsx';

interface JsonBlockProps {
  readonly title: string;
  readonly value: unknown;
  /** Shown if there is no value. */
  readonly absent: string;
}

/** The body of a call from the journal, with secrets redacted. */
export function JsonBlock({ title, value, absent }: JsonBlockProps) {
  const text = value === undefined ? undefined : JSON.stringify(value, undefined, 2);
  return (
    <section class="body-block">
      <header>
        <h3>{title}</h3>
        {text === undefined ? undefined : <CopyButton text={text} what={`Copy the ${title.toLowerCase()}`} />}
      </header>
      {text === undefined ? <p class="muted">{absent}</p> : <pre>{text}</pre>}
    </section>
  );
}
