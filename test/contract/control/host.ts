import { startMockServer } from '../../../mocks/adapters/node.ts';
import { Control, type ControlOptions } from '../../../mocks/control/index.ts';
import type { Answer } from '../../../mocks/engine/call.ts';
import { connectMock, createPresenceMock, type PresenceMock, type RemoteMock } from '../../../mocks/index.ts';
import { readCall } from '../../../mocks/web/web-call.ts';
import { toResponse } from '../../../mocks/web/web-response.ts';
import { addressOf, Worlds } from '../../../mocks/world/worlds.ts';
import { answerValidator } from './answer-validator.ts';

/** Worlds and their control API. */
export interface ControlHost extends AsyncDisposable {
  readonly remote: RemoteMock;
  readonly fetch: typeof globalThis.fetch;
  readonly url: string;
  /** The world itself, to check the effects of control calls. */
  world(name?: string): PresenceMock;
}

export type StartHost = (options?: Pick<ControlOptions, 'token'>) => Promise<ControlHost>;

export const controlHosts: Readonly<Record<string, StartHost>> = {
  'the control itself': async (options = {}) => {
    const worlds = new Worlds<PresenceMock>({ make: (name) => createPresenceMock({ name }) });
    const control = new Control(worlds, options);
    const url = 'http://mock.test';
    const fetch = controlFetch(control, worlds);
    return {
      url,
      fetch,
      remote: connectMock(url, { fetch, ...options }),
      world: (name) => worlds.get(name),
      [Symbol.asyncDispose]: async () => {},
    };
  },

  'the server': async ({ token } = {}) => {
    const server = await startMockServer({
      port: 0,
      ...(token === undefined ? {} : { controlToken: token }),
    });
    return {
      url: server.url,
      fetch: globalThis.fetch,
      remote: connectMock(server.url, token === undefined ? {} : { token }),
      world: (name) => server.world(name),
      [Symbol.asyncDispose]: () => server.close(),
    };
  },
};

/** The control API as a `fetch` that checks every answer against the spec. */
function controlFetch(control: Control, worlds: Worlds<PresenceMock>): typeof globalThis.fetch {
  return async (input, init) => {
    const call = await readCall(new Request(input, init));
    const { world, target } = addressOf(call.path);
    const own = { ...call, path: target };
    const answer = control.answer(world, own) ?? worlds.get(world).answer(own);
    if (answer.stream) return streamed(answer, init?.signal);
    if (target.startsWith('/__mock')) requireDocumented(call.method, target, answer);
    return toResponse(answer, call.method);
  };
}

function streamed({ status, headers, stream }: Answer, signal?: AbortSignal | null): Response {
  let stop: (() => void) | undefined;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      stop = stream?.((chunk) => controller.enqueue(encoder.encode(chunk)));
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
    cancel: () => stop?.(),
  });
  return new Response(body, { status, headers });
}

const NOUNS: Readonly<Record<string, string>> = {
  health: 'getHealth_200',
  snapshot: 'getSnapshot_200',
  state: 'getState_200',
  clock: 'getClock_200',
  faults: 'getFaults_200',
  scenarios: 'getScenarios_200',
  journal: 'getJournal_200',
  settings: 'getSettings_200',
  'settings/descriptions': 'getSettingDescriptions_200',
  overrides: 'getOverrides_200',
  stubs: 'getStubs_200',
  worlds: 'getWorlds_200',
};

function requireDocumented(method: string, path: string, { status, bodyText }: Answer): void {
  const body: unknown = JSON.parse(bodyText);
  const noun = path.replace('/__mock/', '').split('?')[0] ?? '';
  const name = status >= 400 ? 'getHealth_400' : method === 'GET' ? NOUNS[noun] : undefined;
  const validate = name === undefined ? undefined : answerValidator(name);
  if (validate && !validate(body)) {
    throw new Error(`${method} ${path} violates the spec: ${JSON.stringify(validate.errors)}`);
  }
}
