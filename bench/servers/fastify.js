// A hand-written alternative to the mock: Fastify with a schema for each route, and a Map. The argument is a file
// with the initial definitions and presences.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const seed = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const definitions = new Map(seed.definitions.map((definition) => [definition.id, definition]));
const presences = new Map(seed.presences.map((presence) => [presence.userId, presence]));
const id = { type: 'string', minLength: 1 };

const server = Fastify();

server.get(
  '/api/v2/presencedefinitions/:id',
  { schema: { params: { type: 'object', required: ['id'], properties: { id } } } },
  async (request, reply) =>
    definitions.get(request.params.id) ?? reply.code(404).send({ status: 404, code: 'not.found' }),
);

server.get(
  '/api/v2/presencedefinitions',
  {
    schema: {
      querystring: {
        type: 'object',
        properties: {
          pageSize: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
          pageNumber: { type: 'integer', minimum: 1, default: 1 },
        },
      },
    },
  },
  async (request) => {
    const { pageSize, pageNumber } = request.query;
    const all = [...definitions.values()];
    const entities = all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
    return { ...seed.list, entities, pageSize, pageNumber, total: all.length };
  },
);

server.patch(
  '/api/v2/users/:userId/presences/purecloud',
  {
    schema: {
      params: { type: 'object', required: ['userId'], properties: { userId: id } },
      body: {
        type: 'object',
        properties: {
          presenceDefinition: { type: 'object', required: ['id'], properties: { id } },
          message: { type: 'string', maxLength: 256 },
        },
      },
    },
  },
  async (request, reply) => {
    const presence = presences.get(request.params.userId);
    const { presenceDefinition, message } = request.body;
    const definition = presenceDefinition && definitions.get(presenceDefinition.id);
    if (!presence) return reply.code(404).send({ status: 404, code: 'not.found' });
    if (presenceDefinition && !definition)
      return reply.code(400).send({ status: 400, code: 'invalid.value' });
    const changed = {
      ...presence,
      ...(message === undefined ? {} : { message }),
      ...(definition
        ? {
            presenceDefinition: {
              ...presence.presenceDefinition,
              id: definition.id,
              systemPresence: definition.systemPresence,
            },
          }
        : {}),
      modifiedDate: new Date().toISOString(),
    };
    presences.set(presence.userId, changed);
    return changed;
  },
);

console.log(`ready ${await server.listen({ port: 0, host: '127.0.0.1' })}`);
