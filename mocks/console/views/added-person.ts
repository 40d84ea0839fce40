import { refresh } from '../link.ts';
import { notify } from '../notices.ts';
import { hashOf } from '../route.ts';
import type { Service } from '../schemas.ts';
import { keyOf } from '../store/people.ts';

/** Reports that a person was added, and opens their details. */
export function showAdded(
  service: Service,
  { id, name }: { readonly id: string; readonly name: string },
): void {
  notify('done', `${name} added.`);
  refresh();
  location.hash = hashOf('people', keyOf(service, id));
}
