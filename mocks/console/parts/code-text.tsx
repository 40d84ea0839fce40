/** Text whose Markdown code spans are rendered as code. */
export function CodeText({ text }: { readonly text: string }) {
  const parts = text.split('`');
  return (
    <>{parts.map((part, index) => (index % 2 === 0 ? part : <code key={`${part}-${index}`}>{part}</code>))}</>
  );
}
