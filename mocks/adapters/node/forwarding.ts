import type { BraincloudServiceOptions, GenesysServiceOptions } from '../../upstream/service-options.ts';
import type { PresenceMock } from '../../world/mock.ts';
import type { Worlds } from '../../world/worlds.ts';
import { CallForwarding } from './call-forwarding.ts';
import type { ForwardPort } from './exchange.ts';
import { PacketForwarding } from './packet-forwarding.ts';
import type { UpstreamLimits } from './upstream-call.ts';

export interface ForwardingOptions {
  readonly genesys?: string | GenesysServiceOptions;
  readonly braincloud?: BraincloudServiceOptions;
  readonly forward?: readonly string[];
  /** Whether other machines can reach the server. */
  readonly isPublic: boolean;
  readonly limits: UpstreamLimits;
}

/** Forwards calls to the real services. */
export interface Forwarding extends ForwardPort {
  /** Makes a world leave unknown servops to the real service. */
  prepare(world: PresenceMock): void;
}

/** @throws ServiceAddressError or TypeError for an invalid option. */
export function createForwarding(worlds: Worlds<PresenceMock>, options: ForwardingOptions): Forwarding {
  const { genesys, braincloud, ...common } = options;
  const calls = genesys === undefined ? undefined : new CallForwarding(worlds, { genesys, ...common });
  const packets =
    braincloud === undefined ? undefined : new PacketForwarding(worlds, { braincloud, ...common });
  return {
    take: (request, response) => calls?.take(request, response) ?? false,
    complete: (packet) => packets?.complete(packet),
    prepare: (world) => packets?.prepare(world),
  };
}
