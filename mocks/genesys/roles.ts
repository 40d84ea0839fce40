/** Permissions that go together, by the role that has them. */
export const rolePermissions = {
  /** All there are. */
  admin: 'all',
  /** Changes the presences of others, and reads what agents and their presences are configured with. */
  supervisor: [
    'presence:presenceDefinition:view',
    'presence:settings:view',
    'presence:source:view',
    'presence:userPresence:edit',
    'presence:userPrimarySource:view',
  ],
  /** Changes the own presence, and reads the presence definitions. */
  agent: ['presence:presenceDefinition:view'],
  /** None. */
  none: [],
} as const satisfies Readonly<Record<string, 'all' | readonly string[]>>;

export type Role = keyof typeof rolePermissions;
