import { clientPacket } from '../generated/braincloud-request-validators.js';
import { maxMessages } from '../generated/braincloud-servop-table.ts';
import type { BraincloudApp } from './app.ts';
import type { AnsweredPacket, Packet } from './packet.ts';
import { jsonAnswer, refusedPacket } from './packet-answer.ts';
import type { PacketProtocol } from './packet-protocol.ts';
import { readPacketJson, requirePacket, requireReadable } from './packet-reading.ts';
import { packetSignature } from './packet-signature.ts';
import type { PlayerSession } from './player-sessions.ts';
import { ServopRefusal } from './servop-refusal.ts';
import { clientServops } from './servop-registry.ts';

const OPERATION_ID = 'postDispatcherv2';

/**
 * The protocol of players' packets: signed, and answered with one response per message even if the whole
 * packet is refused.
 */
export function clientProtocol(app: BraincloudApp): PacketProtocol<PlayerSession> {
  const { world, settings } = app;
  return {
    operationId: OPERATION_ID,
    servops: clientServops,
    sessions: app.sessions,
    repeatRule: 'BC-PKT-4',
    orderRule: 'BC-PKT-5',

    read(call) {
      requireReadable(call, settings.maxBodyBytes, world);
      const { headers, bodyText } = call;
      if (headers['x-appid'] !== app.id && world.rules.holds('BC-SIG-2')) {
        throw new ServopRefusal('BC-SIG-2', 40610, 'Invalid X-APPID header', { scope: 'bundle' });
      }
      const signature = headers['x-sig'];
      const hex = world.rules.holds('BC-SIG-3') ? signature?.toLowerCase() : signature;
      if (hex !== packetSignature(bodyText, app.secret) && world.rules.holds('BC-SIG-1')) {
        throw new ServopRefusal('BC-SIG-1', 40301, 'Bad signature', { scope: 'bundle' });
      }
      const packet = readPacketJson(bodyText);
      requirePacket(clientPacket, packet, world);
      return packet as Packet;
    },

    limitRate({ rate }) {
      const { packetsPerSecond } = settings;
      if (packetsPerSecond === undefined || !world.rules.holds('BC-PKT-10')) return;
      if (rate.count(world.clock.now()) <= packetsPerSecond) return;
      const text = `More than ${packetsPerSecond} packets per second`;
      throw new ServopRefusal('BC-PKT-10', 40823, text, { scope: 'bundle' });
    },

    answer: ({ packetId }, responses) => jsonAnswer(200, JSON.stringify({ packetId, responses })),

    refuse(refusal, call, packet) {
      if (refusal.http) return refusedPacket(refusal, OPERATION_ID, undefined);
      if (!packet) return refuseUnreadable(refusal, call.bodyText);
      const caller = packet.sessionId ? app.sessions.find(packet.sessionId)?.profileId : undefined;
      return refuseMessages(refusal, packet, caller);
    },
  };
}

/** Refuses a packet that was not read. Packet id −1 tells clients not to send it again. */
function refuseUnreadable({ rule, answer }: ServopRefusal, bodyText: string): AnsweredPacket {
  const responses = Array.from({ length: messageCount(bodyText) }, () => answer);
  return {
    answer: jsonAnswer(200, JSON.stringify({ packetId: -1, responses })),
    outcomes: [{ operation: OPERATION_ID, status: answer.status, rule }],
  };
}

function refuseMessages(
  { rule, answer }: ServopRefusal,
  { packetId, messages }: Packet,
  caller: string | undefined,
): AnsweredPacket {
  const responses = messages.map(() => answer);
  return {
    answer: jsonAnswer(200, JSON.stringify({ packetId, responses })),
    outcomes: messages.map((request) => {
      const { servop } = clientServops.find(request);
      const sent = caller === undefined ? {} : { request };
      return { operation: servop, status: answer.status, rule, caller, ...sent, answer };
    }),
  };
}

/** Returns the number of responses to an unreadable packet: one per message that can be counted, at least one. */
function messageCount(bodyText: string): number {
  try {
    const { messages } = readPacketJson(bodyText) as { messages?: unknown };
    return Array.isArray(messages) ? Math.min(Math.max(1, messages.length), maxMessages) : 1;
  } catch {
    return 1;
  }
}
