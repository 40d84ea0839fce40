import { remote } from './access.ts';
import { worldUrl } from './place.ts';
import type { Schemas } from './schemas.ts';

/** The fields of a new definition, with the types of `deactivated` and `systemPresence` from the spec. */
export interface DefinitionFields {
  readonly languageLabels: Readonly<Record<string, string>>;
  readonly systemPresence: Schemas['SystemPresence'];
  readonly divisionId: string;
  readonly deactivated: boolean;
}

const PATH = '/api/v2/presence/definitions';
const TOKEN_SECONDS = 60;

export function createDefinition(fields: DefinitionFields): Promise<{ readonly id: string }> {
  return callOrg('POST', PATH, { type: 'User', ...fields });
}

export function updateDefinition(id: string, fields: DefinitionFields): Promise<unknown> {
  return callOrg('PUT', `${PATH}/${encodeURIComponent(id)}`, fields);
}

/** Deactivates the definition; the service keeps deleted definitions. */
export function deleteDefinition(id: string): Promise<unknown> {
  return callOrg('DELETE', `${PATH}/${encodeURIComponent(id)}`);
}

/**
 * Calls an operation of this world's org with all permissions, as an app would. The journal contains the
 * call.
 * @throws Error with the service's message when the call is refused.
 */
async function callOrg<Body>(method: string, path: string, body?: object): Promise<Body> {
  const { accessToken } = await remote().issueToken({ expiresInSeconds: TOKEN_SECONDS });
  const response = await fetch(worldUrl() + path, {
    method,
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(messageOf(answer) ?? `${method} ${path} returned ${response.status}.`);
  // The spec describes only the body of a success.
  return answer as Body;
}

function messageOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('message' in answer)) return undefined;
  return String(answer.message);
}
