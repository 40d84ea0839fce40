#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Reading the sources takes most of the start; the next start finds them read.
enableCompileCache();
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
