import type { RuleId, Scenario } from './scenario.ts';

/** Groups of rules whose stories depend on the transport: bodies, headers and sockets. */
const TRANSPORT = ['GEN-REQ', 'GEN-NOT', 'BC-RTT', 'BC-PKT'];

/**
 * Returns the stories for a further host of a kind that already runs them all: the first story of each group
 * of rules, and every story about transport. The mock behind the hosts is the same.
 */
export function selectionOf<Rule extends RuleId>(stories: readonly Scenario<Rule>[]): Scenario<Rule>[] {
  const seen = new Set<string>();
  return stories.filter((story) => {
    const groups = groupsOf(story);
    const isNew = groups.some((group) => !seen.has(group));
    for (const group of groups) seen.add(group);
    return isNew || isAboutTransport(story);
  });
}

/** The stories that run on the server behind Prism, and those that run on the server itself. */
export function storiesOnServer<Rule extends RuleId>(stories: readonly Scenario<Rule>[]) {
  // GEN-DEF-5 creates thirty definitions, which to Prism is the same call thirty times.
  const behindPrism = stories.filter(
    ({ valid, rules }) => valid && !rules.some((rule) => rule === 'GEN-DEF-5'),
  );
  return {
    behindPrism,
    // Prism does not forward sockets.
    direct: stories.filter((story) => !behindPrism.includes(story) || isAboutTransport(story)),
  };
}

function groupsOf({ rules }: Scenario): string[] {
  return rules.map((rule) => rule.replace(/-\d+$/, ''));
}

function isAboutTransport(story: Scenario): boolean {
  return groupsOf(story).some((group) => TRANSPORT.includes(group));
}
