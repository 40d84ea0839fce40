import { isoDate } from '../../engine/moment.ts';
import { callerOf } from '../../genesys/acting.ts';
import type { ControlTable } from '../operation-types.ts';

/** Access tokens for testing permissions. */
export const tokenOperations = {
  postTokens: ({ body, mock }) => {
    const { org } = mock.genesys;
    const caller = callerOf(body, org);
    const { expiresAt } = caller;
    const accessToken = org.callers.issue(caller);
    return {
      status: 201,
      body: { accessToken, ...(expiresAt === undefined ? {} : { expiresAt: isoDate(expiresAt) }) },
    };
  },
} satisfies Partial<ControlTable>;
