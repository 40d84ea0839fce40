const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const MAX_LINE_LENGTH = 80;

/** Returns a JSON value as TypeScript, on one line if it is short. */
export function codeLiteral(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quotedText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const deeper = `${indent}  `;
  const items = isList
    ? value.map((item) => codeLiteral(item, deeper))
    : Object.entries(value).map(([name, child]) => `${propertyName(name)}: ${codeLiteral(child, deeper)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (items.length === 0) return open + close;
  const space = isList ? '' : ' ';
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (line.length <= MAX_LINE_LENGTH && !line.includes('\n')) return line;
  return `${open}\n${items.map((item) => `${deeper}${item},\n`).join('')}${indent}${close}`;
}

function propertyName(name: string): string {
  // An unquoted `__proto__` would set the prototype.
  if (name === '__proto__') return `['__proto__']`;
  return IDENTIFIER.test(name) ? name : quotedText(name);
}

function quotedText(text: string): string {
  const json = JSON.stringify(text);
  if (text.includes("'")) return json;
  const inner = json.slice(1, -1);
  return `'${inner.replaceAll('\\"', '"')}'`;
}
