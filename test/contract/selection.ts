import type { RuleId, Scenario } from './scenario.ts';

/** Groups of rules whose stories depend on the transport: bodies, headers and sockets. */
const TRANSPORT = ['GEN-REQ', 'GEN-NOT', 'BC-RTT', 'BC-PKT'];

/**
 * Returns the stories for a further host of a kind that already runs them all: the first story of each group
 * of rules, and every story about transport. The mock behind the hosts is the same.
 */
export function selectionOf<Rule extends RuleId>(stories: readonly Scenario<Rule>[]): Scenario<Rule>[] {
  const seen = new Set<string>();
  return stories.filter(({ rules }) => {
    const groups = rules.map((rule) => rule.replace(/-\d+$/, ''));
    const isNew = groups.some((group) => !seen.has(group));
    for (const group of groups) seen.add(group);
    return isNew || groups.some((group) => TRANSPORT.includes(group));
  });
}
