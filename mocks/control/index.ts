export { Control, type ControlOptions } from './control.ts';
