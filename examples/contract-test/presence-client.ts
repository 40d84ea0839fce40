/** A hand-written client that uses plain HTTP, as it could be written in any language. */
export class PresenceClient {
  readonly #baseUrl: string;

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  /** Returns the system presence of a user. */
  async presenceOf(userId: string): Promise<string> {
    const { presenceDefinition } = await this.#call('GET', `/api/v2/users/${userId}/presences/purecloud`);
    return presenceDefinition.systemPresence;
  }

  async setPresence(userId: string, definitionId: string, message: string): Promise<void> {
    const body = { presenceDefinition: { id: definitionId }, message };
    await this.#call('PATCH', `/api/v2/users/${userId}/presences/purecloud`, body);
  }

  /** Creates a presence definition and returns its id. */
  async addStatus(name: string, systemPresence: string): Promise<string> {
    const body = { languageLabels: { en_US: name }, systemPresence };
    return (await this.#call('POST', '/api/v2/presence/definitions', body)).id;
  }

  async #call(method: string, path: string, body?: object): Promise<PresenceAnswer> {
    const response = await fetch(`${this.#baseUrl}${path}`, {
      method,
      headers: { authorization: 'Bearer any', ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} returned ${response.status}: ${text}`);
    return JSON.parse(text);
  }
}

interface PresenceAnswer {
  readonly id: string;
  readonly presenceDefinition: { readonly systemPresence: string };
}
