import type { ClientCaller, ServopOptions } from './servops.ts';

/**
 * The time service. Rejects like `BrainCloudClient.call`.
 *
 * @see https://docs.braincloudservers.com/api/capi/time
 */
export class TimeService {
  readonly #client: ClientCaller;

  constructor(client: ClientCaller) {
    this.#client = client;
  }

  /**
   * Returns the server's time as `server_time`, in milliseconds since the Unix epoch.
   *
   * @see https://docs.braincloudservers.com/api/capi/time/readservertime
   */
  readServerTime(options?: ServopOptions): Promise<{ server_time: number }> {
    return this.#client.call('time.READ', {}, options);
  }
}
