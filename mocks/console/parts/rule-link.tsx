import { hashOf } from '../route.ts';
import { rules } from '../store/world.ts';

/** A rule's id, which leads to the rule in the view Fidelity. */
export function RuleLink({ id }: { readonly id: string }) {
  return (
    <a class="rule-link" href={hashOf('fidelity', id)} title={rules.value.get(id)?.says}>
      {id}
    </a>
  );
}
