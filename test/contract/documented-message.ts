import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { asObject, Specification } from '../../scripts/generate/specification.ts';
import { assertions } from '../../scripts/generate/validators.ts';

const { document } = new Specification('genesys', new URL('../../openapi/genesys.yaml', import.meta.url));
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
for (const [name, schema] of Object.entries(asObject(asObject(document['components'])['schemas']))) {
  ajv.addSchema(assertions(schema), name);
}

/** The names of the schemas of what the service sends over a socket. */
const sent = Object.values(asObject(document['webhooks']))
  .map((item) => asObject(asObject(item)['post']))
  .filter((webhook) => webhook['x-sender'] === 'server')
  .map((webhook) => {
    const content = asObject(asObject(webhook['requestBody'])['content']);
    const schema = asObject(asObject(content['application/json'])['schema']);
    return String(schema['$ref']).replace('#/components/schemas/', '');
  });

/**
 * Checks a message of the service against the spec.
 * @throws AssertionError when it is none that the spec knows.
 */
export function requireDocumentedMessage(message: unknown): void {
  const names = sent.filter((name) => ajv.validate(name, message));
  if (names.length !== 1) {
    const found = names.length === 0 ? 'no message' : names.join(' and ');
    expect.fail(`The spec knows of ${found} like this: ${JSON.stringify(message)}`);
  }
}
