import type { AnySchema } from 'ajv';
import type { Json } from './specification.ts';

const ANNOTATIONS = new Set([
  'title',
  'description',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
]);

/** A schema without what only readers need, its references by component name. */
export function assertions(schema: Json): AnySchema {
  const strip = (value: Json, isSchema: boolean): Json => {
    if (Array.isArray(value)) return value.map((item) => strip(item, isSchema));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !isSchema || !(ANNOTATIONS.has(key) || key.startsWith('x-')))
        .map(([key, child]) => {
          if (key === '$ref') return [key, String(child).replace('#/components/schemas/', '')];
          return [key, strip(child, !(isSchema && key === 'properties'))];
        }),
    );
  };
  return strip(schema, true) as AnySchema;
}
