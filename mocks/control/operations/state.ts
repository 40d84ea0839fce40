import { Refusal } from '../../genesys/refusal.ts';
import { userState } from '../../genesys/state.ts';
import type { PresenceMock, Snapshot } from '../../mock.ts';
import type { ControlTable } from '../operation.ts';
import { badInput, notFound } from '../refusal.ts';
import { requireSeed } from '../seed.ts';

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

  postThirdPartyPresence: ({ body, mock }) => {
    const { userId, source, definitionId, activity } = body;
    const { genesys } = mock;
    try {
      genesys.setThirdPartyPresence(userId, source, definitionId, activity);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw notFound(`There is no user ${userId}, or no presence definition ${definitionId}.`);
    }
    return { status: 200, body: userState(genesys.org, genesys.org.users.get(userId)) };
  },

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
