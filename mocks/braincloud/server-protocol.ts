import type { ServerCredentials } from '../../src/generated/braincloud.ts';
import { ServerStandardRequest, serverPacket } from '../generated/braincloud-request-validators.js';
import type { BraincloudApp } from './app.ts';
import type { Packet } from './packet.ts';
import { errorAnswer, jsonAnswer, refusedPacket } from './packet-answer.ts';
import { SESSION_REASONS } from './packet-faults.ts';
import type { PacketProtocol } from './packet-protocol.ts';
import { readPacketJson, requirePacket, requireReadable } from './packet-reading.ts';
import { requireServer } from './server-credentials.ts';
import { type ServerSession, serverSessionExpired } from './server-sessions.ts';
import { serverServops } from './servop-registry.ts';

const OPERATION_ID = 'postS2sdispatcher';

/**
 * The protocol of servers' packets. An error that refuses a whole packet is at the top level. A request in the standard
 * protocol is a packet with one message, and with credentials instead of a session.
 */
export function serverProtocol(app: BraincloudApp): PacketProtocol<ServerSession> {
  const { world, settings, serverSessions } = app;
  return {
    operationId: OPERATION_ID,
    servops: serverServops,
    sessions: serverSessions,
    repeatRule: 'BC-S2S-4',
    orderRule: 'BC-S2S-7',

    read(call) {
      requireReadable(call, settings.maxBodyBytes, world);
      const request = readPacketJson(call.bodyText);
      const isPacket = typeof request === 'object' && request !== null && 'messages' in request;
      requirePacket(isPacket ? serverPacket : ServerStandardRequest, request, world);
      if (isPacket) return request as unknown as Packet;
      return { messages: [request], credentials: request as ServerCredentials };
    },

    admit({ packet: { sessionId, credentials }, session, authenticates, faults }) {
      if (credentials) requireServer(credentials, app);
      else if (authenticates) return;
      else if (!session) throw serverSessions.refusalOf(sessionId);
      // A session error of one message applies to the whole packet, so servers get it at the top level.
      else if (faults?.refusesWith(SESSION_REASONS)) throw serverSessionExpired();
    },

    answer({ packetId, credentials }, messageResponses) {
      const [result] = messageResponses;
      if (!credentials || !result) return jsonAnswer(200, JSON.stringify({ packetId, messageResponses }));
      if ('data' in result) return jsonAnswer(200, JSON.stringify(result.data));
      // 202 means a failure here, but HTTP clients would treat it as success.
      return errorAnswer(result.status === 202 ? 400 : result.status, result);
    },

    refuse: (refusal, _, packet) => refusedPacket(refusal, OPERATION_ID, packet?.packetId),
  };
}
