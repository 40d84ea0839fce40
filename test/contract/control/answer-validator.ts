import type { Validate } from '../../../mocks/engine/validation.ts';
import { answerSchemas, validatorsOf } from '../../../scripts/generate/validators.ts';
import { specifications } from '../../specifications.ts';

const { control } = specifications;
const schemas = answerSchemas(control);
const ajv = validatorsOf(control, schemas);

/**
 * Returns the validator of a control operation's answer, compiled on first use.
 * @param name such as `getHealth_200`.
 */
export function answerValidator(name: string): Validate {
  const schema = schemas.get(name);
  const validate = ajv.getSchema(typeof schema === 'string' ? schema : name);
  if (!validate) throw new Error(`openapi/mock-control.yaml has no ${name} with a body.`);
  return validate as Validate;
}
