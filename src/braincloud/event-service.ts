import type { JsonObject } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/**
 * Sends events to players. Names and argument order match the vendor's JavaScript library, followed by our
 * `options`. Rejects like `BrainCloudClient.call`. Events arrive as `event` on `client.rtt`, and are also
 * listed in `incoming_events` of `client.playerState.readUserState`.
 *
 * @see https://docs.braincloudservers.com/api/capi/event
 */
export class EventService {
  readonly #client: ClientCaller;

  constructor(client: ClientCaller) {
    this.#client = client;
  }

  /**
   * Sends an event to a player and returns the event's id.
   *
   * @param eventType the game's name for this kind of event
   * @see https://docs.braincloudservers.com/api/capi/event/sendevent
   */
  sendEvent(
    toProfileId: string,
    eventType: string,
    eventData: JsonObject | null = null,
    options?: ServopOptions,
  ): Promise<{ evId: string }> {
    return this.#client.call('event.SEND', { toId: toProfileId, eventType, eventData }, options);
  }
}
