import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { BrainCloudServer } from 'presence-kit/braincloud';
import { cloudCodeBridge } from 'presence-kit/braincloud/cloud-code';

/** Runs a script as brainCloud does: with `bridge` and `data` as globals. Returns its last value. */
export function runScript(server: BrainCloudServer, file: string, data: object): Promise<unknown> {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  // Objects of another context have other prototypes. JSON converts them to objects of this context.
  return cloudCodeBridge(server).run((bridge) => asOurs(runInNewContext(text, { bridge, data })));
}

function asOurs(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
