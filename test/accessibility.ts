import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** Returns the axe violations of a page, of all rules or of the given ones. */
export async function violationsIn(page: Page, rules?: readonly string[]): Promise<Result[]> {
  // Runs through the debugger, which a page's content security policy does not restrict.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { resultTypes: ['violations'], ...(runOnly ? { runOnly: [...runOnly] } : {}) });
  }, rules);
  return violations;
}

/** Returns the violations that exclude users. */
export async function seriousViolationsIn(page: Page, rules?: readonly string[]): Promise<Result[]> {
  const violations = await violationsIn(page, rules);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/** The axe rules that depend on a page's colors. */
export const colourRules = ['color-contrast', 'link-in-text-block'];
