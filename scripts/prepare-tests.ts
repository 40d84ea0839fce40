// Installs what tests start and npm does not bring: a Chromium, and the oldest Node that the package supports.
import { installChromium } from './chromium.ts';
import { installOldestNode } from './oldest-node.ts';

for (const install of [installOldestNode, installChromium]) {
  try {
    console.log(install());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
