// Installs what tests need beyond npm dependencies: Chromium and the oldest supported Node.
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
