import { Control, type ControlOptions } from '../../control/index.ts';
import { Console } from './console.ts';
import type { ControlPort } from './exchange.ts';

/** Handles everything under `/__mock`: the console's pages and the control API. */
export function createControlPort(
  worlds: ConstructorParameters<typeof Control>[0],
  options: ControlOptions,
): ControlPort {
  const pages = new Console();
  const control = new Control(worlds, options);
  return { answer: (world, call) => pages.answer(call) ?? control.answer(world, call) };
}
