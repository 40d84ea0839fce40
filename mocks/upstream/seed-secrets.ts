import { defaultBraincloudSeed } from '../braincloud/seed.ts';
import { decodeBase64 } from '../engine/base64.ts';
import { defaultGenesysSeed } from '../genesys/seed.ts';
import type { CompleteSeed } from '../world/check-seed.ts';
import { parsed } from './body-reading.ts';
import { fieldsOf, type JsonFields, rowsOf, textAt } from './json-reading.ts';
import { isPlaceholder } from './recorded-secrets.ts';
import type { Exchange, RecordedRequest } from './transcript.ts';

/**
 * Replaces placeholders in a recorded request with the secrets that the seed has for OAuth clients, players
 * and servers. A refused call keeps its placeholder, because its secret may have been wrong.
 */
export function withSeedSecrets({ request, response }: Exchange, seed: CompleteSeed): RecordedRequest {
  const { headers = {}, body } = request;
  const restoredHeaders =
    response.status < 300
      ? Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [
            name,
            name.toLowerCase() === 'authorization' ? basicOf(value, seed) : value,
          ]),
        )
      : headers;
  return {
    ...request,
    headers: restoredHeaders,
    ...(body === undefined ? {} : { body: bodyOf(body, response.body, seed) }),
  };
}

function basicOf(header: string, { genesys = defaultGenesysSeed }: CompleteSeed): string {
  if (!/^basic /i.test(header)) return header;
  const [id = '', secret = ''] = decodeBase64(header.slice(6).trim()).split(':');
  if (!isPlaceholder(secret)) return header;
  const client = genesys.clients.find((each) => each.id === id);
  return client ? `Basic ${btoa(`${id}:${client.secret}`)}` : header;
}

function bodyOf(body: unknown, answer: unknown, seed: CompleteSeed): unknown {
  const packet = fieldsOf(typeof body === 'string' ? parsed(body) : body);
  if (!Array.isArray(packet['messages'])) return body;
  const { responses, messageResponses } = fieldsOf(answer);
  const answers = rowsOf(responses ?? messageResponses);
  let isChanged = false;
  const messages = rowsOf(packet['messages']).map((message, index) => {
    const isGood = answers[index]?.['status'] === 200;
    const data = fieldsOf(message['data']);
    const restored = isGood ? dataOf(data, seed) : data;
    isChanged ||= restored !== data;
    return restored === data ? message : { ...message, data: restored };
  });
  return isChanged ? { ...packet, messages } : body;
}

function dataOf(data: JsonFields, { braincloud = defaultBraincloudSeed }: CompleteSeed): JsonFields {
  const { authenticationToken: password, authenticationType: type, externalId, serverSecret } = data;
  if (typeof password === 'string' && isPlaceholder(password)) {
    const login = braincloud.profiles
      .flatMap(({ logins = [] }) => logins)
      .find((each) => each.type === type && each.externalId === externalId);
    if (login?.password !== undefined) return { ...data, authenticationToken: login.password };
  }
  if (typeof serverSecret === 'string' && isPlaceholder(serverSecret)) {
    const server = braincloud.servers.find(({ name }) => name === textAt(data, 'serverName'));
    if (server) return { ...data, serverSecret: server.secret };
  }
  return data;
}
