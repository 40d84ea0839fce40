import { PresenceError } from '../../runtime/errors.ts';

/** Stops a script at a call whose answer is not there yet. */
class Suspended extends Error {}

/**
 * Runs synchronous code over an asynchronous `send`: again and again from its beginning, each time with one
 * more answer at hand, until it gets through. Each message is sent once.
 *
 * @throws what the code throws; what `send` rejects with; PresenceError when the code sends other messages than
 * the time before
 */
export async function replay<Message, Context, Answer, Result>(
  send: (message: Message, context: Context) => Promise<Answer>,
  code: (send: (message: Message, context: Context) => Answer) => Result,
): Promise<Awaited<Result>> {
  const known: { message: string; context: Context; answer: Answer }[] = [];
  for (;;) {
    let next = 0;
    let asked: { message: string; context: Context; answer: Promise<Answer> } | undefined;
    const answerAtOnce = (message: Message, context: Context): Answer => {
      const text = JSON.stringify(message);
      const earlier = known[next];
      next += 1;
      if (earlier?.message === text && earlier.context === context) return structuredClone(earlier.answer);
      if (earlier) {
        throw new PresenceError(
          `The script was run again with the answers to its calls, and now calls ${text} in place of ` +
            `${earlier.message}. It has to make the same calls each time.`,
        );
      }
      // What follows a call that was stopped, in a script that catches all errors, is not meant.
      asked ??= { message: text, context, answer: send(message, context) };
      // Code that goes on for a while is not to be overtaken by an unhandled rejection.
      asked.answer.catch(() => {});
      throw new Suspended();
    };
    let outcome: { result: Awaited<Result> } | { error: unknown };
    try {
      outcome = { result: await code(answerAtOnce) };
    } catch (error) {
      outcome = { error };
    }
    if (asked) known.push({ ...asked, answer: await asked.answer });
    else if ('error' in outcome) throw outcome.error;
    else return outcome.result;
  }
}
