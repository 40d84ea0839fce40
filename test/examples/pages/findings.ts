import type { Page } from 'playwright-core';
import { colourRules, seriousViolationsIn } from '../../accessibility.ts';

/** The accessibility violations of a page in both themes; each as `theme: rule: where`. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const scope = colorScheme === 'dark' ? { rules: colourRules } : {};
    for (const { id, nodes } of await seriousViolationsIn(page, scope)) {
      findings.push(...nodes.map(({ target }) => `${colorScheme}: ${id}: ${target.join(' ')}`));
    }
  }
  return findings;
}
