// Generated from openapi/mock-control.yaml by `npm run generate`. Do not edit.

import type { Validate } from '../engine/validation.ts';

export const resetWorld_body: Validate;
export const putSnapshot_body: Validate;
export const postPresence_body: Validate;
export const postThirdPartyPresence_body: Validate;
export const closeSockets_query: Validate;
export const postClock_body: Validate;
export const postFault_body: Validate;
export const deleteFault_path: Validate;
export const postScenario_body: Validate;
export const getJournal_query: Validate;
export const getPresenceChanges_query: Validate;
export const patchSettings_body: Validate;
export const putOverride_path: Validate;
export const putOverride_body: Validate;
export const deleteOverride_path: Validate;
export const postTokens_body: Validate;
export const deleteWorld_path: Validate;
export const Seed: Validate;
