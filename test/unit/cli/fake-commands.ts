import { type Mock, vi } from 'vitest';
import type { Commands } from '../../../mocks/cli/program.ts';

/** Commands that only record their calls. */
export function fakeCommands(): { readonly [Name in keyof Commands]: Mock<Commands[Name]> } {
  return {
    start: vi.fn<Commands['start']>(async () => 0),
    printSeed: vi.fn<Commands['printSeed']>(async () => 0),
    checkSeed: vi.fn<Commands['checkSeed']>(async () => 0),
    seedFrom: vi.fn<Commands['seedFrom']>(async () => 0),
    seedPull: vi.fn<Commands['seedPull']>(async () => 0),
    record: vi.fn<Commands['record']>(async () => 0),
    probe: vi.fn<Commands['probe']>(async () => 0),
    prism: vi.fn<Commands['prism']>(async () => 0),
    verify: vi.fn<Commands['verify']>(async () => 0),
  };
}
