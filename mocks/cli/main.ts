#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Reading the sources takes most of the start; the next start finds them read.
enableCompileCache();
// Whoever reads the output may have had enough of it, as in `presence-mock --help | head -3`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
