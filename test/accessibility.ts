import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page as it is now. */
export async function violationsIn(page: Page): Promise<Result[]> {
  // Run by the debugger, which no policy of the page binds.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => {
    // What the line above has put there.
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return violations;
}

/** Those of them that keep people out. */
export async function seriousViolationsIn(page: Page): Promise<Result[]> {
  const violations = await violationsIn(page);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
