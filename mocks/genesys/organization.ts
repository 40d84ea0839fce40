/** The organization of a token. */
export interface Organization {
  readonly id: string;
  readonly name: string;
}

/** The org's presence settings in `/api/v2/presence/settings`. */
export interface OrgPresenceSettings {
  readonly restorePresenceSettings: {
    readonly enabled: boolean;
    readonly restoreTimeMilliseconds: number;
    readonly restoreOnQueueEnabled: boolean;
  };
  readonly requestingOffQueueEnabled: boolean;
  readonly defaultPrimaryPresenceRegisteredSourceId?: string;
}

export const defaultOrganization: Organization = {
  id: '40000000-0000-4000-8000-000000000001',
  name: 'Mock organization',
};

export const defaultPresenceSettings: OrgPresenceSettings = {
  restorePresenceSettings: { enabled: false, restoreTimeMilliseconds: 0, restoreOnQueueEnabled: false },
  requestingOffQueueEnabled: false,
};
