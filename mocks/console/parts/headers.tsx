/** The headers of a request or response, collapsed at first. */
export function Headers({
  title,
  headers,
}: {
  readonly title: string;
  readonly headers: Readonly<Record<string, string>> | undefined;
}) {
  const all = Object.entries(headers ?? {});
  if (all.length === 0) return null;
  return (
    <details class="headers">
      <summary>
        {title} <span class="muted">{all.length}</span>
      </summary>
      <dl class="facts">
        {all.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
