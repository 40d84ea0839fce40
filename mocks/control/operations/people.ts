import { addPlayer, removePlayer } from '../../braincloud/player-lifecycle.ts';
import { InputError } from '../../engine/input.ts';
import { addUser, removeUser } from '../../genesys/user-lifecycle.ts';
import type { ControlTable } from '../operation-types.ts';
import { notFound } from '../refusal.ts';

/** Adds and removes users and players at runtime. */
export const peopleOperations = {
  postUser: ({ body, mock }) => ({ status: 201, body: addUser(body, mock.genesys.org) }),

  deleteUser: ({ path, mock }) => {
    orNotFound(() => removeUser(path.userId, mock.genesys.org));
    return { status: 200, body: { removed: 1 } };
  },

  postPlayer: ({ body, mock }) => ({ status: 201, body: addPlayer(body, mock.braincloud.app) }),

  deletePlayer: ({ path, mock }) => {
    orNotFound(() => removePlayer(path.profileId, mock.braincloud.app));
    return { status: 200, body: { removed: 1 } };
  },
} satisfies Partial<ControlTable>;

/** @throws ControlRefusal 404 instead of an InputError. The message lists the known names. */
function orNotFound(remove: () => void): void {
  try {
    remove();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw notFound(error.message);
  }
}
