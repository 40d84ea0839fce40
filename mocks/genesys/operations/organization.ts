import type { OperationTable } from '../operation-types.ts';

/** The organization and its time. */
export const organizationOperations = {
  getOrganizationsMe: (_, org) => {
    const { id, name } = org.organization;
    return {
      status: 200,
      body: {
        id,
        name,
        defaultLanguage: 'en-us',
        version: 1,
        state: 'active',
        selfUri: `/api/v2/organizations/${id}`,
      },
    };
  },

  getDate: (_, org) => ({ status: 200, body: { currentDate: org.world.isoNow() } }),
} satisfies Partial<OperationTable>;
