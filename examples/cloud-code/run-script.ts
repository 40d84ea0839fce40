import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import type { BrainCloudServer } from 'presence-kit/braincloud';
import { cloudCodeBridge } from 'presence-kit/braincloud/cloud-code';

/** Runs a script as brainCloud does: with `bridge` and `data` as globals, and its last value as its answer. */
export function runScript(server: BrainCloudServer, file: string, data: object): Promise<unknown> {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  // Values of another context are equal and yet not of the same class: JSON makes them ours.
  return cloudCodeBridge(server).run((bridge) => asOurs(runInNewContext(text, { bridge, data })));
}

function asOurs(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
