/** Returns the category of a status, which determines its colour. */
export function statusTone(status: number): string {
  if (status === 0 || status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'fine';
}
