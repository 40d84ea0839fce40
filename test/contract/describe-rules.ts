import { describe, expect, test, vi } from 'vitest';
import { RuleBook } from '../../mocks/engine/rules.ts';
import { inProcess, inProcessWith, type Mutant } from './hosts/in-process.ts';
import { runScenario } from './run-scenario.ts';
import type { RuleId, Scenario } from './scenario.ts';

export interface Proof<Rule extends RuleId> {
  readonly rules: Readonly<Record<Rule, unknown>>;
  readonly scenarios: readonly Scenario<Rule>[];
  /** One for each rule that is not implemented in a single place. */
  readonly mutants: Readonly<Partial<Record<Rule, Mutant>>>;
}

/** Tests that each rule of a vendor has a story, and that the story fails without the rule. */
export function describeRules<Rule extends RuleId>({ rules, scenarios, mutants }: Proof<Rule>): void {
  const ruleIds = Object.keys(rules) as Rule[];

  describe('Rules and stories', () => {
    test('every rule has a story', () => {
      const proven = new Set(scenarios.flatMap((story) => story.rules));
      expect(ruleIds.filter((id) => !proven.has(id))).toEqual([]);
    });

    test('every story names its rules and has a unique title', () => {
      const titles = scenarios.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      for (const story of scenarios) {
        expect(story.rules.length).toBeGreaterThan(0);
        expect(new Set(story.rules).size).toBe(story.rules.length);
      }
    });

    test('each rule that the mock does not look up has a mutant, and no other rule has one', async () => {
      const holds = vi.spyOn(RuleBook.prototype, 'holds');
      for (const story of scenarios) await runScenario(story, inProcess);
      const askedAbout = new Set<string>(holds.mock.calls.map(([id]) => id));
      const structural = ruleIds.filter((id) => !askedAbout.has(id));
      expect(Object.keys(mutants).sort()).toEqual(structural.sort());
    });
  });

  describe('A story fails without its rule', () => {
    for (const id of ruleIds) {
      const mutant = mutants[id];
      for (const story of scenarios.filter((each) => each.rules.includes(id))) {
        test(`${id}: ${story.title}`, async () => {
          const played = mutant
            ? runScenario(story, inProcessWith(mutant))
            : runScenario(story, inProcess, [id]);
          // Another error would be a crash instead of a failed expectation.
          await expect(played).rejects.toMatchObject({ name: 'AssertionError' });
        });
      }
    }
  });
}
