/** JSON, or the fields of a form; text for anything else. */
export function bodyOf(text: string, contentType?: string): unknown {
  return isForm(contentType) ? Object.fromEntries(new URLSearchParams(text)) : parsed(text);
}

/** Whether a body is a form. */
export function isForm(contentType = ''): boolean {
  return contentType.toLowerCase().startsWith('application/x-www-form-urlencoded');
}

/** JSON; text for what is not. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
