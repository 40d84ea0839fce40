import type { components } from '../../../src/generated/genesys.ts';
import { digest } from '../../engine/digest.ts';
import { isoDate } from '../../engine/moment.ts';
import type { Channel } from '../channels.ts';
import { connectUri } from '../connect-uri.ts';
import type { OperationAnswer, OperationCall, OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { availableTopics } from '../topics.ts';

type SubscribeCall = OperationCall<
  'postNotificationsChannelSubscriptions' | 'putNotificationsChannelSubscriptions'
>;

/** Notification channels and their subscriptions. */
export const notificationOperations = {
  getNotificationsAvailabletopics: ({ query }, org) => {
    const wanted: readonly string[] = query.expand ?? [];
    const isWanted = ([field]: [string, unknown]) =>
      wanted.includes(field) || !org.world.rules.holds('GEN-SUB-10');
    const entities = availableTopics.map(({ id, ...rest }) => ({
      id,
      ...Object.fromEntries(Object.entries(rest).filter(isWanted)),
    }));
    return { status: 200, body: { entities } };
  },

  getNotificationsChannels: ({ query, caller, token, origin }, org) => {
    const tokenDigest = digest(token);
    const acrossTokens = query.includechannels === 'oauthclient' && org.world.rules.holds('GEN-CH-6');
    const entities = org.channels.ofOwner(caller).flatMap((channel) => {
      if (channel.tokenDigest === tokenDigest) return [view(channel, origin, org)];
      // Channels of other tokens are listed without id and connectUri.
      return acrossTokens ? [{ expires: expiresOf(channel) }] : [];
    });
    return { status: 200, body: { entities } };
  },

  postNotificationsChannels: ({ caller, token, origin, deaf }, org) => ({
    status: 200,
    body: view(org.channelSockets.createChannel(caller, digest(token), deaf), origin, org),
  }),

  headNotificationsChannel: ({ path, caller }, org) => {
    org.channels.get(path.channelId, caller);
    return { status: 200 };
  },

  getNotificationsChannelSubscriptions: ({ path, caller }, org) => {
    const { topics } = org.channels.get(path.channelId, caller);
    return { status: 200, body: { entities: topics.map((id) => ({ id })) } };
  },

  postNotificationsChannelSubscriptions: (call, org) => subscribe(call, org, false),

  putNotificationsChannelSubscriptions: (call, org) => subscribe(call, org, true),

  deleteNotificationsChannelSubscriptions: ({ path, caller }, org) => {
    const channel = org.channels.get(path.channelId, caller);
    if (org.world.rules.holds('GEN-SUB-3')) org.channels.subscribe(channel, [], []);
    return { status: 204 };
  },
} satisfies Partial<OperationTable>;

function subscribe(
  { path, query, body, caller }: SubscribeCall,
  org: Org,
  replace: boolean,
): OperationAnswer<'putNotificationsChannelSubscriptions'> {
  const channel = org.channels.get(path.channelId, caller);
  const { ignoreErrors = false } = query;
  const topics = body.map(({ id }) => id);
  return {
    status: 200,
    body: {
      entities: org.subscriptions.subscribe(channel, topics, {
        replace,
        ignoreErrors,
        permissions: caller.permissions,
      }),
    },
  };
}

function view(channel: Channel, origin: string | undefined, org: Org): components['schemas']['Channel'] {
  const called = org.world.rules.holds('GEN-CH-1') ? (org.settings.publicUrl ?? origin) : undefined;
  return {
    connectUri: connectUri(channel.id, called),
    id: channel.id,
    expires: expiresOf(channel),
  };
}

function expiresOf({ expiresAt }: Channel): string {
  return isoDate(expiresAt);
}
