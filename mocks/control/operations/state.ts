import { setPlayerPresence } from '../../braincloud/acting.ts';
import { setThirdPartyPresence, setUserPresence, setUserRoutingStatus } from '../../genesys/acting.ts';
import { requireSeed } from '../../world/check-seed.ts';
import type { PresenceMock, Snapshot } from '../../world/mock.ts';
import type { ControlTable } from '../operation-types.ts';
import { badInput } from '../refusal.ts';

/** What is in a world, and how it is put back. */
export const stateOperations = {
  getHealth: ({ world }) => ({ status: 200, body: { status: 'ok', world } }),

  resetWorld: ({ body, mock, world }) => {
    mock.reset(body?.seed === undefined ? {} : requireSeed(body.seed, ['seed']));
    return { status: 200, body: { status: 'ok', world } };
  },

  getSnapshot: ({ mock }) => ({ status: 200, body: mock.snapshot() }),

  putSnapshot: ({ body, mock, world }) => {
    // The validator has counted the tuples, which the generated types do not.
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
} satisfies Partial<ControlTable>;

/** Puts a snapshot back, all of it or nothing. */
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
