import { hashOf } from '../route.ts';
import { rules } from '../store/world.ts';

/** A rule's id, linked to the rule in the Fidelity view. */
export function RuleLink({ id }: { readonly id: string }) {
  return (
    <a class="rule-link" href={hashOf('fidelity', id)} title={rules.value.get(id)?.says}>
      {id}
    </a>
  );
}
