/** The permissions of each role. */
export const rolePermissions = {
  /** All permissions. */
  admin: 'all',
  /** Changes other users' presences, and reads the configuration of agents and presences. */
  supervisor: [
    'presence:presenceDefinition:view',
    'presence:settings:view',
    'presence:source:view',
    'presence:userPresence:edit',
    'presence:userPrimarySource:view',
  ],
  /** Changes their own presence, and reads the presence definitions. */
  agent: ['presence:presenceDefinition:view'],
  /** No permissions. */
  none: [],
} as const satisfies Readonly<Record<string, 'all' | readonly string[]>>;

export type Role = keyof typeof rolePermissions;
