import { PresenceError } from '../../runtime/errors.ts';

/** Interrupts a script at a call whose result is not available yet. */
class Suspended extends Error {}

/**
 * Runs synchronous code over an asynchronous `send`. It runs the code repeatedly from the start, each time with
 * one more result, until it completes. Each message is sent once.
 *
 * @throws what the code throws; what `send` rejects with; PresenceError if the code sends different messages
 * when run again
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
          `When run again, the script called ${text} instead of ${earlier.message}. ` +
            'It must make the same calls on every run.',
        );
      }
      // Ignore later calls of a script that caught the interruption.
      asked ??= { message: text, context, answer: send(message, context) };
      // Avoids an unhandled rejection while the code is still running.
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
