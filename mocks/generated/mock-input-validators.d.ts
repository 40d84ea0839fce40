// Generated from openapi/mock-control.yaml by `npm run generate`. Do not edit.

import type { Validate } from '../engine/validation.ts';

export const Fault: Validate;
export const ScenarioStart: Validate;
export const SettingsChange: Validate;
