/** The text that Base64 stands for; empty for what is no Base64. */
export function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
