import type { RuleBook } from '../engine/rules.ts';
import type { PacketMemory } from './packet-memory.ts';
import { ServopRefusal } from './servop-refusal.ts';

/**
 * Why a packet is not run, by its id: it is older than the last one, or the last one again when its answer is no
 * longer known.
 */
export function orderRefusal(
  packets: PacketMemory,
  packetId: number,
  oldRule: 'BC-PKT-5' | 'BC-S2S-7',
  rules: RuleBook,
): ServopRefusal | undefined {
  if (packets.isOld(packetId) && rules.holds(oldRule)) {
    return new ServopRefusal(oldRule, 40566, `Packet id ${packetId} is older than the last one`, {
      scope: 'bundle',
    });
  }
  if (packets.isRepeated(packetId) && !packets.lastAnswer && rules.holds('BC-PKT-9')) {
    return new ServopRefusal('BC-PKT-9', 40605, 'The answer to this packet is no longer remembered', {
      scope: 'bundle',
    });
  }
  return undefined;
}
