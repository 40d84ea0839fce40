/** `service.OPERATION` and its parameters; without parameters the message has no `data`. */
export type Message = readonly [servop: string, data?: unknown];

export function splitServop(servop: string): { service: string; operation: string } {
  const [service = '', operation = ''] = servop.split('.');
  return { service, operation };
}

/** Messages in the format of a packet. */
export function messagesOf(messages: readonly Message[]): object[] {
  return messages.map(([servop, data]) => ({
    ...splitServop(servop),
    ...(data === undefined ? {} : { data }),
  }));
}
