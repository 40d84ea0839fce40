import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** Returns what axe finds wrong with a page, or what some of its rules find. */
export async function violationsIn(page: Page, rules?: readonly string[]): Promise<Result[]> {
  // Run by the debugger, which no policy of the page binds.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((runOnly) => {
    // The script that was evaluated above.
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { resultTypes: ['violations'], ...(runOnly ? { runOnly: [...runOnly] } : {}) });
  }, rules);
  return violations;
}

/** Returns those that keep people out. */
export async function seriousViolationsIn(page: Page, rules?: readonly string[]): Promise<Result[]> {
  const violations = await violationsIn(page, rules);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/** Of axe's rules, the only ones that depend on a page's colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'];
