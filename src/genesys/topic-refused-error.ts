import { PresenceError } from '../http/errors/presence-error.ts';
import type { ChannelTopic } from './models.ts';

/** The service does not let a channel subscribe to some topics; to others of the same call it does. */
export class TopicRefusedError extends PresenceError {
  /** The topics, and why. */
  readonly topics: readonly ChannelTopic[];

  constructor(topics: readonly ChannelTopic[]) {
    super(
      `The service refuses to tell of ${topics.map(describe).join('; ')}. Check the ids and the permissions.`,
    );
    this.topics = topics;
  }

  override get name(): 'TopicRefusedError' {
    return 'TopicRefusedError';
  }
}

function describe({ id, rejectionReason, missingPermissions = [] }: ChannelTopic): string {
  const missing = missingPermissions.length > 0 ? `missing ${missingPermissions.join(', ')}` : undefined;
  const why = [rejectionReason, missing].filter(Boolean).join(', ');
  return why ? `${id} (${why})` : id;
}
