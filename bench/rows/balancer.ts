import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANY_CORE } from '../harness/cores.ts';
import { Load } from '../harness/load.ts';
import type { Plan } from '../harness/load-worker.ts';
import { packetPlan } from '../harness/packets.ts';
import { type Effort, type Findings, rowOf } from '../harness/row.ts';
import { furnish, planOf, scenes } from '../harness/scene.ts';
import { file, freePort, presenceMock, type Served, serve, untilAnswered } from '../harness/served.ts';
import { inTurns } from '../harness/turns.ts';

const WORLDS = Array.from({ length: 16 }, (_, index) => `world${index}`);

/** Two mocks behind nginx, each with its share of the worlds, beside one mock that has them all. */
export async function balancer({ rounds, runMs }: Effort): Promise<Findings> {
  const title = 'Two processes behind nginx';
  if (spawnSync('nginx', ['-v']).error) return { title, rows: [], remarks: ['nginx is not installed here.'] };
  await using single = await serve(presenceMock, undefined, ANY_CORE);
  const port = await freePort();
  const publicUrl = ['--public-url', `http://127.0.0.1:${port}`];
  await using first = await serve([...presenceMock, ...publicUrl], undefined, ANY_CORE);
  await using second = await serve([...presenceMock, ...publicUrl], undefined, ANY_CORE);
  await using nginx = await startNginx(port, first.url, second.url);
  using alone = new Load(single, await planOfWorlds(single.url), ANY_CORE);
  using balanced = new Load({ ...single, url: nginx.url }, await planOfWorlds(nginx.url), ANY_CORE);
  const shares = [await worldsOf(first), await worldsOf(second)];
  // Each player's socket goes through nginx too, by the address that the mock tells: a wrong process would refuse it.
  await packetPlan({ url: `${nginx.url}/worlds/${WORLDS[0]}` }, 2);
  const rateOf = (load: Load) => async () => (await load.run({ ms: runMs })).rate;
  const figures = await inTurns({ theirs: rateOf(alone), ours: rateOf(balanced) }, rounds);
  return {
    title,
    rows: [
      rowOf({
        what: 'GET a bulk of 50, in sixteen worlds',
        against: 'one process, called directly',
        unit: 'calls/s',
        ...figures,
      }),
    ],
    remarks: [
      `With bench/nginx.conf, which hashes the name of the world: ${shares.join(' and ')} of sixteen worlds. Nothing is pinned ` +
        'here: the load, nginx and both mocks share two cores, where a mock alone has one of them to itself.',
    ],
  };
}

async function startNginx(
  port: number,
  ...mocks: readonly string[]
): Promise<{ url: string } & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), 'presence-kit-nginx-'));
  const ports = [port, ...mocks.map((url) => Number(new URL(url).port))];
  const text = readFileSync(file('bench/nginx.conf'), 'utf8').replaceAll(
    /^(?!#)(.*127\.0\.0\.1:)401([0-2])/gm,
    (_, before: string, index: string) => `${before}${ports[Number(index)]}`,
  );
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, text);
  const flags = ['-p', folder, '-c', configuration, '-g', `pid ${join(folder, 'nginx.pid')};`];
  const child = spawn('nginx', flags, { stdio: ['ignore', 'inherit', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(url);
  const stop = async (): Promise<void> => {
    child.kill();
    await once(child, 'exit');
  };
  return { url, [Symbol.asyncDispose]: stop };
}

/** The same call to each world in turn, once it is furnished. */
async function planOfWorlds(url: string): Promise<Plan> {
  const requests: string[] = [];
  let connections = 0;
  for (const name of WORLDS) {
    const world = { url: `${url}/worlds/${name}` };
    await furnish(world);
    const { bulk } = await scenes(world);
    const plan = planOf({ ...bulk, path: `/worlds/${name}${bulk.path}` });
    if (!('requests' in plan)) continue;
    requests.push(...plan.requests);
    connections = plan.connections;
  }
  return { requests, connections };
}

async function worldsOf(served: Served): Promise<number> {
  const worlds = (await (await fetch(`${served.url}/__mock/worlds`)).json()) as { name: string }[];
  return worlds.filter(({ name }) => WORLDS.includes(name)).length;
}
