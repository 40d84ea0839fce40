import { addPlayer, removePlayer } from '../../braincloud/player-lifecycle.ts';
import { InputError } from '../../engine/input.ts';
import { addUser, removeUser } from '../../genesys/user-lifecycle.ts';
import type { ControlTable } from '../operation-types.ts';
import { notFound } from '../refusal.ts';

/** Users and players who come and go while the world runs. */
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

/** @throws ControlRefusal 404 in place of an InputError, which lists the known names. */
function orNotFound(remove: () => void): void {
  try {
    remove();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw notFound(error.message);
  }
}
