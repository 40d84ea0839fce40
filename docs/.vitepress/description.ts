const MAX_LENGTH = 200;

/** A page's description, for search engines and previews: its first paragraph as plain text. */
export function descriptionOf(markdown: string): string | undefined {
  const paragraph = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .find((block) => /^[A-Z`*[]/.test(block) && !/^(?:[-*] |\d+\. )/.test(block));
  if (!paragraph) return undefined;
  const text = paragraph
    .replace(/^\*\*Context\.\*\* /, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]|\\(?=[_*<>[\]|])/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/:$/, '.');
  if (text.length <= MAX_LENGTH) return text;
  const sentence = /^.{40,200}?[.:;](?= [A-Z]|$)/.exec(text)?.[0];
  return sentence ?? `${text.slice(0, MAX_LENGTH).replace(/\s\S*$/, '')}…`;
}
