import { setPlayerPresence } from '../../braincloud/acting.ts';
import { InputError } from '../../engine/input.ts';
import { setThirdPartyPresence, setUserPresence, setUserRoutingStatus } from '../../genesys/acting.ts';
import { requireSeed } from '../../world/check-seed.ts';
import type { PresenceMock, Snapshot } from '../../world/mock.ts';
import type { ControlTable } from '../operation-types.ts';
import { badInput, notFound } from '../refusal.ts';

/** Reads and restores the state of a world. */
export const stateOperations = {
  getHealth: ({ world }) => ({ status: 200, body: { status: 'ok', world } }),

  resetWorld: ({ body, mock, world }) => {
    mock.reset(body?.seed === undefined ? {} : requireSeed(body.seed, ['seed']));
    return { status: 200, body: { status: 'ok', world } };
  },

  getSnapshot: ({ mock }) => ({ status: 200, body: mock.snapshot() }),

  putSnapshot: ({ body, mock, world }) => {
    // The validator checked the lengths of tuples, which the generated types do not express.
    restore(mock, body as Snapshot);
    return { status: 200, body: { status: 'ok', world } };
  },

  getState: ({ mock }) => ({ status: 200, body: mock.state() }),

  postPresence: ({ body, mock }) => ({ status: 200, body: setUserPresence(body, mock.genesys.org) }),

  postThirdPartyPresence: ({ body, mock }) => ({
    status: 200,
    body: setThirdPartyPresence(body, mock.genesys.org),
  }),

  postRoutingStatus: ({ body, mock }) => ({
    status: 200,
    body: setUserRoutingStatus(body, mock.genesys.org),
  }),

  postPlayerPresence: ({ body, mock }) => ({
    status: 200,
    body: setPlayerPresence(body, mock.braincloud.app),
  }),

  postNotification: ({ body, mock }) => ({
    status: 200,
    body: { sent: mock.genesys.emit(body.topic, body.eventBody) },
  }),

  closeSockets: ({ query, mock }) => ({
    status: 200,
    body: { removed: mock.sockets.closeAll(query.closeCode) },
  }),

  closeSocket: ({ path, query, mock }) => {
    requireOpenSocket(path.socketId, mock);
    mock.sockets.close(path.socketId, query);
    return { status: 200, body: { removed: 1 } };
  },

  getSocketFrames: ({ path, query, mock }) => {
    requireOpenSocket(path.socketId, mock);
    return { status: 200, body: mock.sockets.frames(path.socketId, query.after) };
  },
} satisfies Partial<ControlTable>;

/** @throws ControlRefusal 404 */
function requireOpenSocket(id: string, mock: PresenceMock): void {
  try {
    mock.sockets.frames(id, Number.MAX_SAFE_INTEGER);
  } catch (error) {
    if (error instanceof InputError) throw notFound(error.message);
    throw error;
  }
}

/** Restores a snapshot completely or not at all. */
function restore(mock: PresenceMock, snapshot: Snapshot): void {
  const old = mock.snapshot();
  try {
    mock.restore(snapshot);
  } catch (error) {
    mock.restore(old);
    const reason = error instanceof Error ? error.message : String(error);
    throw badInput(`The snapshot cannot be restored: ${reason}`);
  }
}
