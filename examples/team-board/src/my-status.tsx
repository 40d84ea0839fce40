import { labelOf, type OrganizationPresenceDefinition } from 'presence-kit/genesys';
import { useMyPresence } from 'presence-kit/react';
import { api } from './service.ts';

/** Your own presence. A choice shows at once, and is rolled back if the service refuses it. */
export function MyStatus({ definitions }: { definitions: readonly OrganizationPresenceDefinition[] }) {
  const { presence, setPresence, pending, error } = useMyPresence(api);
  return (
    <label>
      My status{' '}
      <select
        value={presence?.presenceDefinition.id ?? ''}
        disabled={!presence}
        aria-busy={pending}
        onChange={({ target }) => setPresence(target.value)}
      >
        {definitions.map((definition) => (
          // The service sets Idle itself.
          <option key={definition.id} value={definition.id} disabled={definition.systemPresence === 'Idle'}>
            {labelOf(definition, navigator.language)}
          </option>
        ))}
      </select>
      {error && <span role="alert">{error.message}</span>}
    </label>
  );
}
