import { expect } from 'vitest';
import type { Channel, components } from '../../src/generated/genesys.ts';
import type { RequestOptions, ScenarioContext } from './scenario-context.ts';
import type { ScenarioSocket } from './scenario-socket.ts';

type Topics = components['schemas']['ChannelTopicEntityListing'];

export const CHANNELS = '/api/v2/notifications/channels';

export function presenceTopicOf(userId: string): string {
  return `v2.users.${userId}.presence`;
}

export async function createChannel({ call }: ScenarioContext, options?: RequestOptions): Promise<Channel> {
  const { status, body } = await call<Channel>('POST', CHANNELS, options);
  expect(status).toBe(200);
  return body;
}

/** What a channel is subscribed to. */
export async function subscribed({ call }: ScenarioContext, { id }: Channel): Promise<string[]> {
  const { body } = await call<Topics>('GET', `${CHANNELS}/${id}/subscriptions`);
  return body.entities.map((topic) => topic.id);
}

/** Adds topics, or sends them with another method. */
export function subscribe(
  { call }: ScenarioContext,
  { id }: Channel,
  topics: readonly string[],
  {
    method = 'POST',
    query = '',
    ...options
  }: RequestOptions & { method?: 'POST' | 'PUT'; query?: string } = {},
) {
  const body = topics.map((topic) => ({ id: topic }));
  return call<Topics>(method, `${CHANNELS}/${id}/subscriptions${query}`, { ...options, body });
}

export async function connect(context: ScenarioContext, { connectUri }: Channel): Promise<ScenarioSocket> {
  const socket = await context.connect(connectUri);
  if (!socket) return expect.fail(`No socket could be opened at ${connectUri}.`);
  return socket;
}

/** A connected channel that is subscribed to these topics. */
export async function subscribedChannel(
  context: ScenarioContext,
  ...topics: string[]
): Promise<{ channel: Channel; socket: ScenarioSocket }> {
  const channel = await createChannel(context);
  expect((await subscribe(context, channel, topics)).status).toBe(200);
  return { channel, socket: await connect(context, channel) };
}

/** The event bodies of one topic. */
export async function eventsOf(socket: ScenarioSocket, topicName: string): Promise<unknown[]> {
  const { messages } = await socket.received();
  return messages.flatMap((message) => {
    const event = message as { topicName?: string; eventBody?: unknown };
    return event.topicName === topicName ? [event.eventBody] : [];
  });
}
