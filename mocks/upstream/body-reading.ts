/** Parses a body as JSON or form fields. Returns other bodies as text. */
export function bodyOf(text: string, contentType?: string): unknown {
  return isForm(contentType) ? Object.fromEntries(new URLSearchParams(text)) : parsed(text);
}

export function isForm(contentType = ''): boolean {
  return contentType.toLowerCase().startsWith('application/x-www-form-urlencoded');
}

/** Parses JSON. Returns invalid JSON as text. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
