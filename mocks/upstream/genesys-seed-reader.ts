import { decodeBase64 } from '../engine/base64.ts';
import { operationRouter } from '../genesys/operation-router.ts';
import { type CompleteGenesysSeed, DEFAULT_CLIENT_SECRET, defaultGenesysSeed } from '../genesys/seed.ts';
import { builtInDefinitionIds, readSystemPresence } from '../genesys/system-presence.ts';
import { parsed } from './body-reading.ts';
import { fieldsOf, type JsonFields, rowsOf, textAt } from './json-reading.ts';
import type { Exchange } from './transcript.ts';

type User = CompleteGenesysSeed['users'][number];
type Presence = NonNullable<User['presence']>;
type Definition = NonNullable<CompleteGenesysSeed['definitions']>[number];
type Source = NonNullable<CompleteGenesysSeed['sources']>[number];

type Queue = NonNullable<CompleteGenesysSeed['queues']>[number];

/** A call of one operation, with its answer. */
interface ReadCall {
  readonly params: Readonly<Record<string, string>>;
  readonly request: JsonFields;
  readonly requestRows: readonly JsonFields[];
  readonly answer: JsonFields;
  readonly answerRows: readonly JsonFields[];
}

const BUILT_IN = new Set<string>(Object.values(builtInDefinitionIds));

/** Reads the seed of an org from exchanges: its state before the recorded calls changed it. */
export class GenesysSeedReader {
  readonly #users = new Map<string, Partial<User>>();
  #me: string | undefined;
  readonly #listed = new Set<string>();
  readonly #presences = new Map<string, Presence | undefined>();
  readonly #definitions = new Map<string, Definition>();
  readonly #sources = new Map<string, Source>();
  readonly #queues = new Map<string, Queue>();
  readonly #members = new Map<string, Set<string>>();
  readonly #builtInSources: Record<string, string> = {};
  readonly #clients = new Set<string>();
  /** Definitions and sources that recorded calls created. */
  readonly #created = new Set<string>();
  #settings: CompleteGenesysSeed['presenceSettings'];
  #total = 0;
  #hasCalls = false;

  /** Reads a successful Genesys Cloud call. Other exchanges are ignored. */
  read({ request, response }: Exchange): void {
    const { pathname } = new URL(request.url, 'https://localhost');
    const operation = operationRouter.find(request.method.toUpperCase(), pathname);
    if (!operation) return;
    this.#hasCalls = true;
    if (operation.value === 'postToken') this.#readClient(request.headers ?? {});
    if (response.status >= 300) return;
    const body = typeof request.body === 'string' ? parsed(request.body) : request.body;
    this.#readers[operation.value]?.({
      params: operation.params,
      request: fieldsOf(body),
      requestRows: rowsOf(body),
      answer: fieldsOf(response.body),
      answerRows: rowsOf(response.body),
    });
  }

  get userCount(): number {
    return this.#users.size;
  }

  /** Returns the org's seed, or undefined if no Genesys Cloud call was recorded. */
  seed(notes: string[]): CompleteGenesysSeed | undefined {
    if (!this.#hasCalls) return undefined;
    // The app's user must be first in a seed; the others keep the order in which the org lists them.
    const ids = [...(this.#me === undefined ? [] : [this.#me]), ...this.#listed, ...this.#users.keys()];
    const users = [...new Set(ids)].map((id, index) => this.#user(id, index + 1, notes));
    if (users.length === 0) notes.push('users: not recorded; using the users of the default seed');
    if (users.length < this.#total) {
      notes.push(`users: recorded ${users.length} of the ${this.#total} users of the org`);
    }
    const clients = [...this.#clients].map((id) => ({ id, secret: DEFAULT_CLIENT_SECRET }));
    notes.push(
      clients.length > 0
        ? `clients: secrets are not recorded; each client has the secret ${DEFAULT_CLIENT_SECRET}`
        : 'clients: not recorded; using the default client',
    );
    if (this.#queues.size === 0) notes.push('queues: not recorded');
    for (const { id, name } of this.#queues.values()) {
      if (!this.#members.has(id)) notes.push(`queues: the members of "${name}" are not recorded`);
    }
    if (!this.#settings) notes.push('presenceSettings: not recorded; using the defaults');
    return {
      users: users.length > 0 ? users : defaultGenesysSeed.users,
      definitions: [...this.#definitions.values()],
      sources: [...this.#sources.values()],
      queues: [...this.#queues.values()].map((queue) => ({
        ...queue,
        members: [...(this.#members.get(queue.id) ?? [])],
      })),
      builtInSourceIds: { ...defaultGenesysSeed.builtInSourceIds, ...this.#builtInSources },
      ...(this.#settings ? { presenceSettings: this.#settings } : {}),
      clients: clients.length > 0 ? clients : defaultGenesysSeed.clients,
    };
  }

  readonly #readers: Readonly<Record<string, (call: ReadCall) => void>> = {
    getUsersMe: ({ answer }) => {
      this.#me ??= textAt(answer, 'id');
      this.#readUser(answer);
    },
    getUser: ({ answer }) => this.#readUser(answer),
    getUsers: ({ answer }) => {
      this.#total = Math.max(this.#total, Number(answer['total'] ?? 0));
      for (const row of rowsOf(answer['entities'])) {
        this.#readUser(row);
        const id = textAt(row, 'id');
        if (id !== undefined) this.#listed.add(id);
      }
    },
    getUserPresence: ({ params, answer }) => this.#readPresence(params['userId'], answer),
    getUserPresencesPurecloud: ({ params, answer }) => this.#readPresence(params['userId'], answer),
    patchUserPresence: ({ params, answer }) => this.#changed(params['userId'], answer),
    patchUserPresencesPurecloud: ({ params, answer }) => this.#changed(params['userId'], answer),
    putUsersPresencesBulk: ({ requestRows }) => {
      for (const row of requestRows) this.#changed(textAt(row, 'id'), {});
    },
    getUsersPresenceBulk: ({ answerRows }) => {
      for (const row of answerRows) this.#readPresence(textAt(row, 'userId'), row);
    },
    getUsersPresencesPurecloudBulk: ({ answerRows }) => {
      for (const row of answerRows) this.#readPresence(textAt(row, 'userId'), row);
    },
    getPresencedefinitions: ({ answer }) => this.#readDefinitions(rowsOf(answer['entities'])),
    getPresenceDefinitions0: ({ answer }) => this.#readDefinitions(rowsOf(answer['entities'])),
    getPresencedefinition: ({ answer }) => this.#readDefinitions([answer]),
    getPresenceDefinition0: ({ answer }) => this.#readDefinitions([answer]),
    postPresencedefinitions: ({ answer }) => this.#makes(answer),
    postPresenceDefinitions0: ({ answer }) => this.#makes(answer),
    getPresenceSources: ({ answer }) => this.#readSources(rowsOf(answer['entities'])),
    getPresenceSource: ({ answer }) => this.#readSources([answer]),
    postPresenceSources: ({ answer }) => this.#makes(answer),
    getRoutingQueues: ({ answer }) => {
      for (const row of rowsOf(answer['entities'])) this.#readQueue(row);
    },
    getRoutingQueue: ({ answer }) => this.#readQueue(answer),
    getRoutingQueueMembers: ({ params, answer }) => {
      for (const row of rowsOf(answer['entities'])) this.#readMember(params['queueId'] ?? '', row);
    },
    getPresenceSettings: ({ answer }) => this.#readSettings(answer),
    putPresenceSettings: ({ answer }) => this.#readSettings(answer),
  };

  #user(id: string, number: number, notes: string[]): User {
    const {
      name = `User ${number}`,
      email = `user${number}@example.com`,
      ...more
    } = this.#users.get(id) ?? {};
    const presence = this.#presences.get(id);
    if (!this.#users.get(id)?.name) notes.push(`users: the name of ${id} is not recorded; using "${name}"`);
    if (!presence) notes.push(`users: the initial presence of ${name} is not recorded; using Offline`);
    return { id, name, email, ...more, ...(presence ? { presence } : {}) };
  }

  #readUser(answer: JsonFields): void {
    const id = textAt(answer, 'id');
    if (id === undefined) return;
    const seen = Object.fromEntries(
      ['name', 'email', 'title', 'department'].flatMap((field) => {
        const text = textAt(answer, field);
        return text === undefined ? [] : [[field, text]];
      }),
    );
    this.#users.set(id, { ...seen, ...this.#users.get(id) });
    if (answer['presence']) this.#readPresence(id, fieldsOf(answer['presence']));
  }

  #readPresence(userId: string | undefined, row: JsonFields): void {
    this.#readSourceId(row);
    if (userId === undefined) return;
    if (!this.#users.has(userId)) this.#users.set(userId, {});
    const isPurecloud = textAt(row, 'source') === 'PURECLOUD';
    const { id, systemPresence } = fieldsOf(row['presenceDefinition']);
    if (!isPurecloud || this.#presences.has(userId) || typeof id !== 'string') return;
    const message = textAt(row, 'message');
    if (this.#created.has(id)) this.#presences.set(userId, undefined);
    else this.#presences.set(userId, { definition: id, ...(message === undefined ? {} : { message }) });
    // The labels may be in a later exchange.
    if (!this.#definitions.has(id)) this.#readDefinitions([{ id, systemPresence }]);
  }

  /** Marks a presence as changed, so that later values are not taken for its initial state. */
  #changed(userId: string | undefined, answer: JsonFields): void {
    if (userId === undefined) return;
    this.#readSourceId(answer);
    if (!this.#users.has(userId)) this.#users.set(userId, {});
    if (!this.#presences.has(userId)) this.#presences.set(userId, undefined);
  }

  #readSourceId(row: JsonFields): void {
    const source = textAt(row, 'source');
    const sourceId = textAt(row, 'sourceId');
    if (source !== undefined && sourceId !== undefined && source in defaultGenesysSeed.builtInSourceIds) {
      this.#builtInSources[source] = sourceId;
    }
  }

  #readDefinitions(rows: readonly JsonFields[]): void {
    for (const row of rows) {
      const id = textAt(row, 'id');
      const systemPresence = readSystemPresence(textAt(row, 'systemPresence') ?? '');
      if (id === undefined || !systemPresence || BUILT_IN.has(id) || this.#created.has(id)) continue;
      const labels = fieldsOf(row['languageLabels']) as Readonly<Record<string, string>>;
      const known = this.#definitions.get(id);
      if (known && known.languageLabels['en_US'] !== UNSEEN_LABEL) continue;
      const divisionId = textAt(row, 'divisionId');
      this.#definitions.set(id, {
        id,
        languageLabels: Object.keys(labels).length > 0 ? labels : { en_US: UNSEEN_LABEL },
        systemPresence,
        ...(row['deactivated'] === true ? { deactivated: true } : {}),
        ...(divisionId === undefined || divisionId === '*' ? {} : { divisionId }),
      });
    }
  }

  #readSources(rows: readonly JsonFields[]): void {
    for (const row of rows) {
      const id = textAt(row, 'id');
      const name = textAt(row, 'name');
      const description = textAt(row, 'description');
      if (id === undefined || name === undefined || this.#created.has(id)) continue;
      if (name in defaultGenesysSeed.builtInSourceIds) this.#builtInSources[name] = id;
      // A seed contains only active sources.
      else if (!this.#sources.has(id) && row['deactivated'] !== true) {
        this.#sources.set(id, { id, name, ...(description === undefined ? {} : { description }) });
      }
    }
  }

  #readQueue(row: JsonFields): void {
    const id = textAt(row, 'id');
    const name = textAt(row, 'name');
    const description = textAt(row, 'description');
    if (id === undefined || name === undefined || this.#queues.has(id)) return;
    this.#queues.set(id, { id, name, ...(description === undefined ? {} : { description }), members: [] });
  }

  #readMember(queueId: string, row: JsonFields): void {
    const id = textAt(row, 'id');
    if (id === undefined) return;
    this.#readUser({ id, name: row['name'], ...fieldsOf(row['user']) });
    this.#members.set(queueId, (this.#members.get(queueId) ?? new Set()).add(id));
  }

  #readSettings(answer: JsonFields): void {
    const { id, name, selfUri, ...settings } = answer;
    this.#settings ??= settings;
  }

  #makes(answer: JsonFields): void {
    const id = textAt(answer, 'id');
    if (id !== undefined) this.#created.add(id);
  }

  #readClient(headers: Readonly<Record<string, string>>): void {
    const header =
      Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';
    const [id] = decodeBase64(header.replace(/^basic\s+/i, '')).split(':');
    if (id !== undefined && id !== '') this.#clients.add(id);
  }
}

const UNSEEN_LABEL = 'Not recorded';
