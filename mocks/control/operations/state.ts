import { Refusal } from '../../genesys/refusal.ts';
import { PURECLOUD } from '../../genesys/sources.ts';
import { userState } from '../../genesys/state.ts';
import type { PresenceMock, Snapshot } from '../../world/mock.ts';
import type { ControlTable } from '../operation-types.ts';
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

  postPresence: ({ body, mock }) => {
    const { userId, definitionId, message } = body;
    const { org } = mock.genesys;
    try {
      const user = org.users.get(userId);
      const change = {
        ...(definitionId === undefined ? {} : { presenceDefinition: { id: definitionId } }),
        ...(message === undefined ? {} : { message }),
      };
      org.presences.apply(org.presences.check(user.id, org.sources.resolve(PURECLOUD), change));
      return { status: 200, body: userState(org, user) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw error.body.status === 404 ? notFound(`There is no user ${userId}.`) : badInput(error.message);
    }
  },

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

  postRoutingStatus: ({ body, mock }) => {
    const { userId, status } = body;
    const { org } = mock.genesys;
    const user = org.users.find(userId);
    if (!user) throw notFound(`There is no user ${userId}.`);
    try {
      org.setRoutingStatus(userId, status);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw badInput(error.message);
    }
    return { status: 200, body: userState(org, user) };
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
