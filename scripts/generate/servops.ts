import type { AnySchema } from 'ajv/dist/2020.js';
import { assertions } from './assertions.ts';
import { asObject, type Json, type Specification, type SpecificationObject } from './specification.ts';
import type { SchemaSet } from './validators.ts';

const DISPATCHERS = ['client', 's2s'] as const;
type Dispatcher = (typeof DISPATCHERS)[number];

/** A message of the document with an `x-servop`. */
interface Servop {
  /** `service.OPERATION` */
  readonly name: string;
  /** The servop that this one is an alias of. */
  readonly aliasOf?: string;
  readonly dispatchers: readonly Dispatcher[];
  /** The component of the parameters. */
  readonly data: string;
  readonly dataIsRequired: boolean;
  /** The component of the success response. */
  readonly answer: string;
  readonly cloudCodeOnly: boolean;
  /** Whether it works without a session. */
  readonly sessionless: boolean;
  readonly says: string;
}

/** The component for messages without parameters. */
const NO_DATA = 'NoData';

/** Generates the servops of each dispatcher with their responses, and the names of the reason codes. */
export function servopTypes(specification: Specification): string {
  const all = servops(specification).filter(({ aliasOf }) => aliasOf === undefined);
  const map = (name: string, says: string, dispatcher: Dispatcher): string => {
    const rows = all
      .filter(({ dispatchers }) => dispatchers.includes(dispatcher))
      .map((servop) => {
        const data = `data${servop.dataIsRequired ? '' : '?'}: ${servop.data}`;
        return `  /** ${servop.says} */\n  '${servop.name}': { ${data}; answer: ${servop.answer}['data'] };\n`;
      });
    return `/** ${says} */\nexport interface ${name} {\n${rows.join('')}}\n`;
  };
  const schemaNames = new Set(all.flatMap(({ data, answer }) => [data, answer]));
  const codes = asObject(asObject(schemas(specification)['ReasonCode'])['x-reason-codes']);
  const names = Object.entries(codes).map(([code, name]) => `  ${code}: '${String(name)}',\n`);
  return [
    `import type {\n${[...schemaNames]
      .sort()
      .map((name) => `  ${name},\n`)
      .join('')}} from './braincloud.ts';\n`,
    map('ClientServops', 'The servops for players, by `service.OPERATION`.', 'client'),
    map('ServerServops', 'The servops for servers, by `service.OPERATION`.', 's2s'),
    'export type ClientServop = keyof ClientServops;\nexport type ServerServop = keyof ServerServops;\n',
    `/** The vendor's names of the reason codes. */\nexport const reasonCodeNames = {\n${names.join('')}} as const;\n`,
    'export type ReasonCode = keyof typeof reasonCodeNames;',
    'export type ReasonCodeName = (typeof reasonCodeNames)[ReasonCode];\n',
  ].join('\n');
}

/**
 * Generates what the mock needs to know before running a message's handler, by dispatcher and
 * `service.OPERATION`.
 */
export function servopTable(specification: Specification): string {
  const all = servops(specification);
  const table = Object.fromEntries(
    DISPATCHERS.map((dispatcher) => [
      dispatcher,
      Object.fromEntries(
        all
          .filter(
            ({ dispatchers, cloudCodeOnly }) =>
              dispatchers.includes(dispatcher) || (cloudCodeOnly && dispatcher === 'client'),
          )
          .map((servop) => [servop.name, row(specification, servop, dispatcher)]),
      ),
    ]),
  );
  return [
    `export const braincloudServops = ${JSON.stringify(table, null, 2)} as const;\n`,
    '/** The status of each reason code; 400 for any other. */',
    `export const reasonStatuses = {\n${reasonStatuses(specification).join('')}} as const;\n`,
    '/** Maximum number of messages per packet. */',
    `export const maxMessages = ${maxMessages(specification)};\n`,
  ].join('\n');
}

/** Returns the schemas of requests: packet envelopes, servop parameters and RTT messages of clients. */
export function servopRequestSchemas(specification: Specification): SchemaSet {
  const set = new Map<string, AnySchema | string>([
    ['clientPacket', envelope(specification, 'ClientPacket')],
    ['serverPacket', envelope(specification, 'ServerPacket')],
  ]);
  const names = ['ServerStandardRequest', 'MessageEnvelope', ...rttMessages(specification, 'client')];
  for (const { data } of servops(specification)) if (data !== NO_DATA) names.push(data);
  for (const name of names) set.set(name, name);
  return set;
}

/** Returns the schemas of responses: packets, servops and RTT messages of the server. */
export function servopAnswerSchemas(specification: Specification): SchemaSet {
  const names = [
    ...['ClientPacketAnswer', 'PacketFailure', 'ServerPacketAnswer', 'ServerFailure', 'ErrorAnswer'],
    ...servops(specification).map(({ answer }) => answer),
    ...rttMessages(specification, 'server'),
  ];
  return new Map(names.map((name) => [name, name]));
}

function servops(specification: Specification): Servop[] {
  return Object.values(schemas(specification))
    .map(asObject)
    .filter((schema) => schema['x-servop'] !== undefined)
    .map((schema) => {
      const data = asObject(asObject(schema['properties'])['data']);
      const aliasOf = schema['x-alias-of'];
      return {
        name: String(schema['x-servop']),
        ...(aliasOf === undefined ? {} : { aliasOf: String(aliasOf) }),
        dispatchers: DISPATCHERS.filter((dispatcher) => list(schema['x-dispatchers']).includes(dispatcher)),
        data: componentName(data['$ref']),
        dataIsRequired: list(schema['required']).includes('data'),
        answer: componentName(schema['x-answer']),
        cloudCodeOnly: schema['x-cloud-code-only'] === true,
        sessionless: schema['x-sessionless'] === true,
        says: firstSentence(schema),
      };
    });
}

function row(specification: Specification, servop: Servop, dispatcher: Dispatcher): SpecificationObject {
  const data = asObject(schemas(specification)[servop.data]);
  const valueReasons = Object.entries(asObject(data['properties'] ?? {}))
    .map(([name, schema]) => [name, asObject(schema)['x-value-reason']] as const)
    .filter((entry): entry is readonly [string, Json] => entry[1] !== undefined);
  const parameterAliases = data['x-parameter-aliases'];
  return {
    servop: servop.aliasOf ?? servop.name,
    ...(servop.data === NO_DATA ? {} : { data: servop.data }),
    answer: servop.answer,
    ...(servop.cloudCodeOnly && dispatcher === 'client' ? { cloudCodeOnly: true } : {}),
    ...(servop.sessionless ? { sessionless: true } : {}),
    ...(parameterAliases === undefined ? {} : { parameterAliases }),
    ...(valueReasons.length === 0 ? {} : { valueReasons: Object.fromEntries(valueReasons) }),
  };
}

/** Returns the schema of a packet with arbitrary messages, which are checked one by one. */
function envelope(specification: Specification, name: string): AnySchema {
  const schema = asObject(schemas(specification)[name]);
  const properties = asObject(schema['properties']);
  const { items: _, ...messages } = asObject(properties['messages']);
  return assertions({ ...schema, properties: { ...properties, messages } });
}

function reasonStatuses(specification: Specification): string[] {
  const byStatus = asObject(asObject(schemas(specification)['ReasonCode'])['x-reason-statuses']);
  return Object.entries(byStatus).flatMap(([status, codes]) =>
    list(codes).map((code) => `  ${String(code)}: ${status},\n`),
  );
}

/** @throws Error unless players and servers have the same limit. */
function maxMessages(specification: Specification): number {
  const limits = ['ClientPacket', 'ServerPacket'].map((name) => {
    const properties = asObject(asObject(schemas(specification)[name])['properties']);
    return Number(asObject(properties['messages'])['maxItems']);
  });
  const [limit = Number.NaN, ...others] = limits;
  if (others.every((other) => other === limit)) return limit;
  throw new Error(`ClientPacket and ServerPacket have different maxItems: ${limits.join(', ')}.`);
}

function rttMessages(specification: Specification, sender: 'client' | 'server'): string[] {
  return Object.values(asObject(specification.document['webhooks'] ?? {}))
    .map((item) => asObject(asObject(item)['post']))
    .filter((operation) => operation['x-sender'] === sender)
    .map((operation) => {
      const body = asObject(asObject(operation['requestBody'])['content'])['application/json'];
      return componentName(asObject(asObject(body)['schema'])['$ref']);
    });
}

function schemas(specification: Specification): SpecificationObject {
  return asObject(asObject(specification.document['components'])['schemas']);
}

function componentName(pointer: Json | undefined): string {
  if (typeof pointer === 'string') return pointer.replace('#/components/schemas/', '');
  throw new Error(`Expected a reference to a component, got ${JSON.stringify(pointer)}.`);
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function firstSentence(schema: SpecificationObject): string {
  const text = String(schema['description'] ?? schema['title']).replaceAll(/\s+/g, ' ');
  return /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}
