import { state } from '../store/world.ts';

/** Options of a select for the definitions that can be set. Also offers `chosen`, even if it is deactivated. */
export function DefinitionOptions({ chosen }: { readonly chosen: string }) {
  const definitions = (state.value?.genesys.definitions ?? []).filter(
    ({ id, deactivated }) => !deactivated || id === chosen,
  );
  return (
    <>
      {definitions.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </>
  );
}
