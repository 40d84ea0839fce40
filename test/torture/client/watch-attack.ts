import { settle } from '../../unit/http/manual-clock.ts';
import { casesOf } from '../hostile/cases.ts';
import { nearly } from '../hostile/hostile-values.ts';
import { Uncaught } from './uncaught.ts';
import { problemOf, type WatchedClient } from './watched-client.ts';

/** After this many messages the connections break, and the watch must show the true state. */
const MESSAGES_IN_A_ROW = 250;
/** Maximum number of consecutive answers that the attack changes. */
const MAX_SPOILT = 4;

/** Sends nearly valid messages to a client over its sockets. */
export async function attackWithMessages(
  stage: WatchedClient,
  seed: number,
  count: number,
): Promise<readonly string[]> {
  using uncaught = new Uncaught();
  const failures: string[] = [];
  let sent = 0;
  for (const message of casesOf(nearly(stage.messages), seed, count)) {
    if (!stage.service.isListenedTo) await stage.watching.until(() => stage.service.isListenedTo);
    stage.service.say(message);
    sent += 1;
    if (sent % MESSAGES_IN_A_ROW === 0) await recover(stage, sent, failures);
    if (uncaught.errors.length > 0 || failures.length > 0) {
      const shown = JSON.stringify(message).slice(0, 500);
      return [...uncaught.errors, ...failures].map((problem) => `after the message ${shown}: ${problem}`);
    }
  }
  await recover(stage, sent, failures);
  return [...uncaught.errors, ...failures];
}

/** Changes answers while a watch recovers. */
export async function attackWithAnswers(stage: WatchedClient, rounds: number): Promise<readonly string[]> {
  using uncaught = new Uncaught();
  const failures: string[] = [];
  for (let round = 1; round <= rounds && failures.length === 0; round += 1) {
    stage.service.answersToSpoil = 1 + (round % MAX_SPOILT);
    stage.watching.mock.sockets.closeAll();
    await stage.watching.clock.advance(2000);
    const problem = problemOf(stage);
    if (problem !== undefined) failures.push(`after ${round} rounds: ${problem}`);
    stage.service.answersToSpoil = 0;
    await recover(stage, round, failures);
    failures.push(...uncaught.errors);
  }
  return failures;
}

/** Breaks the connections and waits for the watch to show the true state. */
async function recover(stage: WatchedClient, round: number, failures: string[]): Promise<void> {
  const { watching } = stage;
  await settle();
  const problem = problemOf(stage);
  if (problem !== undefined) failures.push(problem);
  // A service may refuse a request, which ends the watch with the reason.
  if (stage.watch.state.name === 'closed') stage.watchAgain();
  watching.mock.sockets.closeAll();
  await stage.change(round);
  for (let tries = 0; tries < 100; tries += 1) {
    await watching.clock.advance(5000);
    if (stage.watch.state.name === 'live' && (await stage.isTrue())) return;
  }
  const { name, reason } = stage.watch.state;
  failures.push(`the watch does not show the truth; it is ${name}, ${reason}`);
}
