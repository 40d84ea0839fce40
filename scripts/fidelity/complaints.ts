import type { Service } from './service.ts';

/** Reports rules that no scenario proves, and scenarios that prove no existing rule. */
export function complaints(services: readonly Service[]): string[] {
  return services.flatMap(({ name, rules, proofs }) => {
    const proven = new Set(proofs.flatMap((proof) => proof.rules));
    return [
      ...Object.keys(rules)
        .filter((id) => !proven.has(id))
        .map((id) => `${name}: no scenario names ${id}.`),
      ...proofs
        .filter((proof) => proof.rules.length === 0)
        .map(({ file, title }) => `${file}: "${title}" names no rule.`),
      ...proofs.flatMap(({ file, title, rules: named }) =>
        named
          .filter((id) => !Object.hasOwn(rules, id))
          .map((id) => `${file}: "${title}" names ${id}, which is not a rule of ${name}.`),
      ),
    ];
  });
}
