import type { AnySchema } from 'ajv';
import type { Json, SpecificationObject } from './specification.ts';

const ANNOTATIONS = new Set([
  'title',
  'description',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
]);

/**
 * Converts a `oneOf` of two alternatives, the second of which is for values with the field that `x-last-if-has`
 * names. Errors then refer to the intended alternative instead of both.
 */
function choice({ 'x-last-if-has': field = '', oneOf }: SpecificationObject): SpecificationObject {
  const [first = {}, second = {}] = oneOf as SpecificationObject[];
  const hasField = { required: [field] };
  return {
    type: 'object',
    allOf: [
      { if: hasField, else: first },
      { if: { not: hasField }, else: second },
    ],
  };
}

/** Returns a schema without documentation and with references by component name. */
export function assertions(schema: Json): AnySchema {
  const strip = (value: Json, isSchema: boolean): Json => {
    if (Array.isArray(value)) return value.map((item) => strip(item, isSchema));
    if (typeof value !== 'object' || value === null) return value;
    if (isSchema && 'x-last-if-has' in value) return strip(choice(value), true);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !isSchema || !(ANNOTATIONS.has(key) || key.startsWith('x-')))
        .map(([key, child]) => {
          if (key === '$ref') return [key, String(child).replace('#/components/schemas/', '')];
          // Draft 7 has no `prefixItems`; its `items` can be a list.
          const name = isSchema && key === 'prefixItems' ? 'items' : key;
          return [name, strip(child, !(isSchema && key === 'properties'))];
        }),
    );
  };
  return strip(schema, true) as AnySchema;
}
