import { once } from 'node:events';
import { forkOn, LOAD_CORE } from './cores.ts';
import { file } from './served.ts';

/** Runs a file of bench/workers in a process of its own, and gives the one thing that it sends back. */
export async function askWorker<Found>(
  name: string,
  question: object = {},
  nodeFlags: readonly string[] = [],
): Promise<Found> {
  const child = forkOn(LOAD_CORE, file(`bench/workers/${name}.ts`), [JSON.stringify(question)], {
    execArgv: [...nodeFlags],
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`The worker ${name} ended with ${code} before it had found anything.`);
  });
  const [found] = (await Promise.race([once(child, 'message'), gone])) as [Found];
  gone.catch(() => {});
  child.kill();
  return found;
}

/** What a worker was asked. */
export function question<Question>(): Question {
  return JSON.parse(process.argv[2] ?? '{}');
}
