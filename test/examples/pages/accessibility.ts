import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What keeps people from using a page, in both themes; each as `theme: rule: where`. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Not as a script of the page, which may forbid those.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return axe.run(document, { resultTypes: ['violations'] });
    });
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      findings.push(...nodes.map(({ target }) => `${colorScheme}: ${id}: ${target.join(' ')}`));
    }
  }
  return findings;
}
