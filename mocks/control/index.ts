export { Control, type ControlOptions } from './control.ts';
export type { ControlledWorlds } from './operation.ts';
