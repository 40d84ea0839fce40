import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeScope {
  /** Checks only these rules. */
  readonly rules?: readonly string[];
  /** Checks all rules but these. */
  readonly except?: readonly string[];
  /** Checks only the element with this selector. */
  readonly within?: string;
}

/** Returns the axe violations of a page, for all rules or only the given ones. */
export async function violationsIn(page: Page, scope: AxeScope = {}): Promise<Result[]> {
  // Runs through the debugger, which a page's content security policy does not restrict.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(({ rules, except = [], within }) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(within ?? document, {
      resultTypes: ['violations'],
      ...(rules ? { runOnly: [...rules] } : {}),
      rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    });
  }, scope);
  return violations;
}

/** Returns the violations that exclude users. */
export async function seriousViolationsIn(page: Page, scope?: AxeScope): Promise<Result[]> {
  const violations = await violationsIn(page, scope);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/** The axe rules that depend on a page's colors. */
export const colourRules = ['color-contrast', 'link-in-text-block'];
