import { dispatcherPaths } from '../../braincloud/dispatcher-paths.ts';
import { packetSignature } from '../../braincloud/packet-signature.ts';
import { parsed } from '../body-reading.ts';
import { fieldsOf, type JsonFields, rowsOf, textAt } from '../json-reading.ts';
import type { BraincloudService } from '../service-options.ts';
import { UpstreamError, unreachable } from '../upstream-error.ts';

export interface PacketSender {
  readonly service: BraincloudService;
  readonly fetch: typeof fetch;
  /** Number of packets sent. */
  calls: number;
}

/** The answer to a packet, or to one of its messages. */
export interface ProbeAnswer {
  readonly status: number;
  readonly reason: number | undefined;
  readonly data: JsonFields;
  readonly packetId: unknown;
}

interface RawPacket {
  readonly body: string;
  /** @default the app's id */
  readonly appId?: string;
  /** @default '/dispatcherv2' */
  readonly path?: string;
}

/** Signs and sends a packet body, and returns the answer to its first message. */
export async function sendPacket(
  sender: PacketSender,
  { body, appId, path = dispatcherPaths.client }: RawPacket,
): Promise<ProbeAnswer> {
  const { url, app } = sender.service;
  sender.calls += 1;
  let answer: JsonFields;
  try {
    const response = await sender.fetch(url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-appid': appId ?? app?.id ?? '',
        'x-sig': packetSignature(body, app?.secret ?? ''),
      },
      body,
      redirect: 'manual',
    });
    answer = fieldsOf(parsed(await response.text()));
  } catch (cause) {
    throw new UpstreamError(unreachable(url, cause), { cause });
  }
  const [first = answer] = rowsOf(answer['responses'] ?? answer['messageResponses']);
  const reason = first['reason_code'];
  return {
    status: Number(first['status']),
    reason: typeof reason === 'number' ? reason : undefined,
    data: fieldsOf(first['data']),
    packetId: answer['packetId'],
  };
}

/** A test player, created by its first login. */
export class ProbePlayer {
  readonly #sender: PacketSender;
  readonly #name: string;
  #sessionId = '';
  packetId = 0;
  profileId = '';

  constructor(sender: PacketSender, name: string) {
    this.#sender = sender;
    this.#name = name;
  }

  /**
   * Logs in.
   * @returns the data that the service sends to a player.
   * @throws UpstreamError if the app's credentials are refused.
   */
  async logIn(): Promise<JsonFields> {
    const { app } = this.#sender.service;
    this.packetId = 0;
    this.#sessionId = '';
    const { reason, data } = await this.call('authenticationV2', 'AUTHENTICATE', {
      ...{ gameId: app?.id, externalId: this.#name, authenticationType: 'Universal', forceCreate: true },
      // Derived from the app's secret, so that the next run can log in as well.
      authenticationToken: packetSignature(this.#name, app?.secret ?? ''),
      ...{ releasePlatform: 'WEB', gameVersion: '1.0.0', clientLib: 'js', clientLibVersion: '5.7.0' },
    });
    const sessionId = textAt(data, 'sessionId');
    if (sessionId === undefined) {
      throw new UpstreamError(
        `${this.#sender.service.url} refused to log in a test player of app ${app?.id ?? ''} (reason code ${reason}). Check ` +
          'BRAINCLOUD_APP_ID and BRAINCLOUD_APP_SECRET.',
      );
    }
    this.#sessionId = sessionId;
    this.profileId = textAt(data, 'profileId') ?? '';
    return data;
  }

  call(service: string, operation: string, data: object = {}): Promise<ProbeAnswer> {
    const { app } = this.#sender.service;
    const messages = [{ service, operation, data }];
    const packet = { packetId: this.packetId, sessionId: this.#sessionId, gameId: app?.id, messages };
    this.packetId += 1;
    return sendPacket(this.#sender, { body: JSON.stringify(packet) });
  }
}
