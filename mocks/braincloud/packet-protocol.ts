import type { Answer, Call } from '../engine/call.ts';
import type { LiveSessions, Session } from './live-sessions.ts';
import type { MessageAnswer } from './message.ts';
import type { AnsweredPacket, Packet } from './packet.ts';
import type { PacketFaults } from './packet-faults.ts';
import type { ServopRefusal } from './servop-refusal.ts';
import type { ServopRegistry } from './servop-registry.ts';

/** What determines whether a packet is accepted. */
export interface PacketAdmission<AnySession> {
  readonly packet: Packet;
  readonly session: AnySession | undefined;
  /** Whether one of the messages creates a session. */
  readonly authenticates: boolean;
  readonly faults: PacketFaults | undefined;
}

/** The differences between the packets of players and servers. */
export interface PacketProtocol<AnySession extends Session> {
  /** Operation name of packets in the journal. */
  readonly operationId: 'postDispatcherv2' | 'postS2sdispatcher';
  readonly servops: ServopRegistry<AnySession>;
  readonly sessions: LiveSessions<AnySession>;
  /** The rule that repeats the response when the last packet is sent again. */
  readonly repeatRule: 'BC-PKT-4' | 'BC-S2S-4';
  /** The rule that refuses a packet older than the last one. */
  readonly orderRule: 'BC-PKT-5' | 'BC-S2S-7';
  /** @throws ServopRefusal when the packet as a whole is not accepted. */
  read(call: Call): Packet;
  /** @throws ServopRefusal if no message can run; absent if each message is refused separately. */
  admit?(request: PacketAdmission<AnySession>): void;
  /** @throws ServopRefusal if the session sends packets too fast. The method is absent if there is no limit. */
  limitRate?(session: AnySession): void;
  /** @param answers in the order of the messages. */
  answer(packet: Packet, answers: readonly MessageAnswer[]): Answer;
  /** @param packet is absent when it could not be read. */
  refuse(refusal: ServopRefusal, call: Call, packet: Packet | undefined): AnsweredPacket;
}
