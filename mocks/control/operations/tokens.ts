import { isoDate } from '../../engine/moment.ts';
import type { ControlTable } from '../operation-types.ts';
import { notFound } from '../refusal.ts';

/** Access tokens for tests of what a caller may do. */
export const tokenOperations = {
  postTokens: ({ body, mock }) => {
    const { permissions = 'all', userId, expiresInSeconds } = body;
    const { genesys, clock } = mock;
    if (userId !== undefined && !genesys.org.users.find(userId))
      throw notFound(`There is no user ${userId}.`);
    const expiresAt = expiresInSeconds === undefined ? undefined : clock.now() + expiresInSeconds * 1000;
    const accessToken = genesys.issueToken({
      permissions,
      ...(userId === undefined ? {} : { userId }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
    return {
      status: 201,
      body: {
        accessToken,
        ...(expiresAt === undefined ? {} : { expiresAt: isoDate(expiresAt) }),
      },
    };
  },
} satisfies Partial<ControlTable>;
