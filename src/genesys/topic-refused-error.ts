import { PresenceError } from '../runtime/errors.ts';
import { textOf } from '../runtime/json.ts';
import type { ChannelTopic } from './models.ts';

/** The service rejected the subscription to some topics. Other topics of the same call are subscribed. */
export class TopicRefusedError extends PresenceError {
  static override readonly name = 'TopicRefusedError';
  declare readonly name: 'TopicRefusedError';
  /** The rejected topics with their reasons. */
  readonly topics: readonly ChannelTopic[];

  constructor(topics: readonly ChannelTopic[]) {
    super(
      `The service rejected the subscription to ${topics.map(describe).join('; ')}. Check the ids and permissions.`,
    );
    this.topics = topics;
  }
}

function describe({ id, rejectionReason, missingPermissions }: ChannelTopic): string {
  const permissions = Array.isArray(missingPermissions) ? missingPermissions.map(textOf).filter(Boolean) : [];
  const missing = permissions.length > 0 ? `missing ${permissions.join(', ')}` : undefined;
  const why = [textOf(rejectionReason), missing].filter(Boolean).join(', ');
  return why ? `${id} (${why})` : id;
}
