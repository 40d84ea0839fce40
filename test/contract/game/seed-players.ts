/** The profiles of the default seed: friends, a player without friends, and a device. */
export const players = {
  /** Friend of Pixel, Rook and Juniper; owns Night owls. */
  nova: '40000000-0000-4000-8000-000000000001',
  /** Friend of Nova and Rook; admin of Night owls. */
  pixel: '40000000-0000-4000-8000-000000000002',
  /** Friend of Nova and Pixel; member of Night owls. */
  rook: '40000000-0000-4000-8000-000000000003',
  /** Friend of Nova and Mango; owns Invitation only. */
  juniper: '40000000-0000-4000-8000-000000000004',
  /** Friend of Juniper. */
  mango: '40000000-0000-4000-8000-000000000005',
  /** Has no friends. */
  wren: '40000000-0000-4000-8000-000000000006',
  /** Has a presence for a day and never logs in. */
  thermometer: '40000000-0000-4000-8000-000000000007',
} as const;

export const groups = {
  /** Open. */
  nightOwls: '41000000-0000-4000-8000-000000000001',
  /** Closed. */
  invitationOnly: '41000000-0000-4000-8000-000000000002',
} as const;

/** The app of the default seed. */
export const app = { id: '12345', secret: 'mock-app-secret' } as const;

/** Options of a client for that app. */
export const appOptions = { appId: app.id, secret: app.secret, appVersion: '1.0.0' } as const;

/** The login data of a player of the seed. */
export function loginOf(userId: string) {
  return {
    gameId: app.id,
    externalId: userId,
    authenticationToken: `${userId}-password`,
    authenticationType: 'Universal',
    forceCreate: false,
    releasePlatform: 'WEB',
    gameVersion: '1.0.0',
  } as const;
}

/** The credentials of the app's server. */
export const credentials = {
  appId: app.id,
  serverName: 'mock-server',
  serverSecret: 'mock-server-secret',
} as const;
