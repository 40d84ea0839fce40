#!/usr/bin/env node
// Old versions of Node must be able to parse this file to print the required version. It therefore has no
// import statements and no syntax that Node 10 does not support.

/** Same as `engines` in package.json. */
const OLDEST_NODE = '22.12';
const running = process.versions.node;

if (running.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0) {
  process.stderr.write(
    `presence-mock: Node ${OLDEST_NODE} or later is required, but this is Node ${running} (${process.execPath}). ` +
      'Install a newer Node from https://nodejs.org, or select one with your version manager.\n',
  );
  process.exitCode = 2;
} else {
  // A start without compiled sources takes about 15 per cent longer.
  process.getBuiltinModule('node:module').enableCompileCache();
  // The reader may close the pipe early, as in `npx presence-kit --help | head -3`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  import('./run.ts')
    .then(({ run }) => run(process.argv.slice(2)))
    .then((exitCode) => {
      process.exitCode = exitCode;
    });
}
