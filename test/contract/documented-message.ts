import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { assertions } from '../../scripts/generate/assertions.ts';
import { asObject, type SpecificationObject } from '../../scripts/generate/specification.ts';
import { specifications } from '../specifications.ts';

/**
 * Checks a Genesys notification message against the spec.
 * @throws AssertionError for an undocumented message.
 */
export const requireDocumentedMessage = checkMessagesOf('genesys');

/** Checks a brainCloud RTT message against the spec. */
export const requireDocumentedRttMessage = checkMessagesOf('braincloud');

/** The messages that a service sends over sockets: the webhooks of its spec. */
function checkMessagesOf(name: 'genesys' | 'braincloud'): (message: unknown) => void {
  const { document } = specifications[name];
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const [schemaName, schema] of Object.entries(asObject(asObject(document['components'])['schemas']))) {
    ajv.addSchema(assertions(schema), schemaName);
  }
  const sent = Object.values(asObject(document['webhooks']))
    .map((item) => asObject(asObject(item)['post']))
    .filter((webhook) => webhook['x-sender'] === 'server')
    .map(schemaNameOf);
  return (message) => {
    const names = sent.filter((schemaName) => ajv.validate(schemaName, message));
    if (names.length === 1) return;
    const found = names.length === 0 ? 'no message' : names.join(' and ');
    expect.fail(`${found} of the spec match: ${JSON.stringify(message)}`);
  };
}

function schemaNameOf(webhook: SpecificationObject): string {
  const content = asObject(asObject(webhook['requestBody'])['content']);
  const schema = asObject(asObject(content['application/json'])['schema']);
  return String(schema['$ref']).replace('#/components/schemas/', '');
}
