import type { JsonObject } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/**
 * The part of the event service that sends, with the names and the order of arguments of the vendor's JavaScript
 * library. `options` are ours and come last. Rejects as `BrainCloudClient.call`. Events arrive as `event` of
 * `client.rtt`, and wait in `incoming_events` of `client.playerState.readUserState`.
 *
 * @see https://docs.braincloudservers.com/api/capi/event
 */
export class EventService {
  readonly #client: ClientCaller;

  constructor(client: ClientCaller) {
    this.#client = client;
  }

  /**
   * Sends an event to a player, and returns its id.
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
