import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANY_CORE } from '../harness/cores.ts';
import { CpuShare, canShareCpu } from '../harness/cpu-share.ts';
import { Load } from '../harness/load.ts';
import type { Plan } from '../harness/load-worker.ts';
import { packetPlan } from '../harness/packets.ts';
import { type Effort, type Findings, rowOf } from '../harness/row.ts';
import { furnish, planOf, scenes } from '../harness/scene.ts';
import { file, freePort, presenceMock, type Served, serve, untilAnswered } from '../harness/served.ts';
import { inTurns } from '../harness/turns.ts';

const WORLDS = Array.from({ length: 16 }, (_, index) => `world${index}`);

/** Enough that there is always a call for each process, though it may stand still for a moment. */
const CONNECTIONS = 128;
/** Of a core, for each process: what is left is more than nginx and the load need. */
const SHARE = 0.25;

/** Two mocks behind nginx, each with its part of the worlds, beside one mock that has them all. */
export async function balancer(effort: Effort): Promise<Findings> {
  const title = 'Two processes behind nginx';
  if (spawnSync('nginx', ['-v']).error) return { title, rows: [], remarks: ['nginx is not installed here.'] };
  const shared = await compare(effort);
  const remarks = [
    `With bench/nginx.conf, which hashes the name of the world: ${shared.worlds.join(' and ')} of sixteen worlds.`,
    'Where nothing is limited, the load, nginx and both mocks share two cores, of which a mock alone and its load have ' +
      'one each: that is what the balancer costs.',
  ];
  const what = 'GET a bulk of 50, in sixteen worlds';
  const against = 'one process, called directly';
  const rows = [rowOf({ what, against, unit: 'calls/s', ...shared.figures })];
  if (canShareCpu()) {
    const limited = await compare(effort, SHARE);
    const note = 'a quarter of a core for each process';
    rows.unshift(rowOf({ what, against, note, unit: 'calls/s', ...limited.figures }));
    remarks.push(
      'A quarter of a core is what a control group of Linux lets each mock have, as a container with a limit has it: ' +
        'two and a half milliseconds in ten. nginx, the load and the system have the rest of the two cores.',
    );
  } else
    remarks.push('The gain takes limits for each process, and the right to make a control group: not here.');
  return { title, rows, remarks };
}

interface Compared {
  readonly figures: Record<'ours' | 'theirs', number[]>;
  /** Of each process. */
  readonly worlds: readonly number[];
}

/** @param share of a core, for each mock; all that there is without one. */
async function compare({ rounds, runMs }: Effort, share?: number): Promise<Compared> {
  await using single = await startMock('single', share);
  const port = await freePort();
  const publicUrl = ['--public-url', `http://127.0.0.1:${port}`];
  await using first = await startMock('first', share, publicUrl);
  await using second = await startMock('second', share, publicUrl);
  await using nginx = await startNginx(port, first.url, second.url);
  using alone = new Load(single, await planOfWorlds(single.url), ANY_CORE);
  using balanced = new Load({ ...single, url: nginx.url }, await planOfWorlds(nginx.url), ANY_CORE);
  // Each player's socket goes through nginx too, by the address that the mock tells: a wrong process would refuse it.
  await packetPlan({ url: `${nginx.url}/worlds/${WORLDS[0]}` }, 2);
  const rateOf = (load: Load) => async () => (await load.run({ ms: runMs })).rate;
  const figures = await inTurns({ theirs: rateOf(alone), ours: rateOf(balanced) }, rounds);
  return { figures, worlds: [await worldsOf(first), await worldsOf(second)] };
}

async function startMock(name: string, share?: number, flags: readonly string[] = []): Promise<Served> {
  const served = await serve([...presenceMock, ...flags], undefined, ANY_CORE);
  if (share === undefined) return served;
  const limit = new CpuShare(name, share);
  limit.add(served.pid);
  const stop = async (): Promise<void> => {
    await served[Symbol.asyncDispose]();
    limit[Symbol.dispose]();
  };
  return { ...served, [Symbol.asyncDispose]: stop };
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
  for (const name of WORLDS) {
    const world = { url: `${url}/worlds/${name}` };
    await furnish(world);
    const { bulk } = await scenes(world);
    const plan = planOf({ ...bulk, path: `/worlds/${name}${bulk.path}` });
    if (!('requests' in plan)) continue;
    requests.push(...plan.requests);
  }
  return { requests, connections: CONNECTIONS };
}

async function worldsOf(served: Served): Promise<number> {
  const worlds = (await (await fetch(`${served.url}/__mock/worlds`)).json()) as { name: string }[];
  return worlds.filter(({ name }) => WORLDS.includes(name)).length;
}
