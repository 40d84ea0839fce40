import { describe, expect, test, vi } from 'vitest';
import { RuleBook } from '../../mocks/engine/rules.ts';
import { type GenesysRuleId, genesysRules } from '../../mocks/index.ts';
import { genesysScenarios } from './genesys/index.ts';
import { inProcess, inProcessWith } from './hosts/in-process.ts';
import { mutants } from './mutants.ts';
import { play } from './play.ts';

const ruleIds = Object.keys(genesysRules) as GenesysRuleId[];

describe('The proof of the rules', () => {
  test('gives every rule a story', () => {
    const proven = new Set(genesysScenarios.flatMap(({ rules }) => rules));
    expect(ruleIds.filter((id) => !proven.has(id))).toEqual([]);
  });

  test('gives every story a rule, and a title of its own', () => {
    const titles = genesysScenarios.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { rules } of genesysScenarios) {
      expect(rules.length).toBeGreaterThan(0);
      expect(new Set(rules).size).toBe(rules.length);
    }
  });

  test('has a mutant for each rule that the org does not ask about, and for no other', async () => {
    const holds = vi.spyOn(RuleBook.prototype, 'holds');
    for (const story of genesysScenarios) await play(story, inProcess);
    const askedAbout = new Set(holds.mock.calls.map(([id]) => id));
    const structural = ruleIds.filter((id) => !askedAbout.has(id));
    expect(Object.keys(mutants).sort()).toEqual(structural.sort());
  });
});

describe('Without its rule, a story fails', () => {
  for (const id of ruleIds) {
    const mutant = mutants[id];
    for (const story of genesysScenarios.filter(({ rules }) => rules.includes(id))) {
      test(`${id}: ${story.title}`, async () => {
        const played = mutant ? play(story, inProcessWith(mutant)) : play(story, inProcess, [id]);
        // An error of another kind would be a crash, and no story that has noticed.
        await expect(played).rejects.toMatchObject({ name: 'AssertionError' });
      });
    }
  }
});
